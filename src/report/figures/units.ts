/** Counting words found in reports. Longer ones are tried first: 人次 before 人. */
const countingWords =
  "個百分點 百分點 人次 人時 人日 人天 人月 人 場次 場 梯次 班次 車次 輛次 架次 航次 艘次 船次 件次 案次 家次 戶次 隊次 團次 校次 社次 里次 " +
  "點次 筆數 次數 次 件數 件 縣市政府 縣市 鄉鎮市區 鄉鎮市 鄉鎮 村里 里鄰 個月 個工作天 工作天 工作日 小時 分鐘 秒 天 日 週 季 年 歲 " +
  "公里 公尺 公分 公頃 公噸 公斤 公升 公克 平方公里 平方公尺 立方公尺 坪 噸 微克/立方公尺 毫克/公升 微克 毫克 分貝 度 級 倍 分 " +
  "億元 萬元 千元 美元 歐元 日圓 元 " +
  "項次 項 家 所 校 院 處 站 座 棟 間 戶 輛 艘 架 台 臺 套 組 部 隻 頭 株 棵 冊 本 份 篇 則 筆 名 位 員 班 期 團 隊 國 案 種 類 條 款 點 " +
  "例 對 顆 尾 羽 盞 副 具 枚 桶 瓶 罐 箱 批 粒 劑次 劑 艘次 站次 診次 床次 席次 攤位 車位 公畝 車廂公里 車公里 延人公里 檔次 檔 區 支 張 封 通 頁 幅 集 門 堂 節 學分 床 株數 戶數 人數 家數 案件 團體 單位 據點 路線 航線 處所 機關 學校 企業 廠商 社區 部落 口 瓩 千瓦 萬瓩";

/** Written in Latin letters; elsewhere letters behind digits make a name of them (3M). */
const latinUnits =
  "km² km2 km m² m2 m³ m3 ha cm mm kg tCO2e tCO2 MWh kWh GWh MW GW kW ppm ppb dB CMD TEU mg/L μg/m³ μg/m3 °C ‰";

/** A number with such a unit directly behind it. */
export const latinUnitAfterDigits = new RegExp(
  `^\\d[\\d,.]*\\s*(?:${latinUnits.split(" ").join("|")})(?![A-Za-z])`,
);

const alternatives = [...new Set([...countingWords.split(" "), ...latinUnits.split(" ")])]
  .sort((a, b) => b.length - a.length)
  .join("|");

/** After a number: optional space, the words 餘 and 多 of a bound, optional 個, then a counting word. */
export const unitAfterNumber = new RegExp(`^\\s*(餘|多)?\\s*(個(?!百分點|月|工作天))?(${alternatives})?`);

/** A short word that ends a clause directly after a number is its unit even when nobody listed it. */
export const unlistedUnit = /^\s*([\p{Script=Han}]{1,2})(?=[,。;:、()」\s]|$)/u;
export const noUnit =
  /^(?:以上|以下|以內|左右|上下|之|的|及|與|和|至|到|等|者|為|元整|不等|餘|多|減去?|加上|乘以|除以)/;

/** Chinese numerals are read as counts only before these: 三場次, 二十五縣市, but not 一項, 一次, 三級. */
export const countableInChinese =
  /^\s*(人次|人|場次|場|梯次|縣市|件|家|所|校|小時|項|國|個月|鄉鎮|戶|案|班|名|位|處|座|億?元|天|公里|公尺|公頃|公噸|噸|輛|株|隻|門|棟|檔|艘|架|套|冊|份|篇|團|隊|張)/;

/** 一萬二千平方公尺: whatever is listed, but for what names years, days, grades and articles. */
export const amountInChinese = new RegExp(
  `^\\s*(?!(?:年|月|日|季|週|歲|級|度|分|條|款|點|期|名|種|類)(?!人))(${alternatives})`,
);

/** 五十二點四日, but no 三月十日. */
export const dayInChinese = /^\s*(日)(?![期前後起至止]|間)/;

/** 三十個, but not 三個: what is counted with 個 is too often no result. */
export const pieceInChinese = /^\s*(個)(?!月|別|案|百分點|工作|縣市|鄉鎮|年度)/;

const unitFamilies: readonly (readonly string[])[] = [
  ["場次", "場", "次", "次數", "梯次", "班次"],
  ["人", "名", "位", "員", "人數"],
  ["件", "件數", "案", "案件", "件次", "筆", "筆數", "案次"],
  ["家", "所", "校", "處", "站", "座", "間", "據點", "學校", "單位", "家數", "機關"],
  ["項", "項次", "種", "類"],
  ["戶", "戶數"],
  ["縣市", "縣市政府"],
  ["小時", "人時"],
  ["鄉鎮", "鄉鎮市", "鄉鎮市區"],
  ["台", "臺"],
];

/** 山地離島 before 鄉鎮; words farther on are about something else. */
const longestAddition = 6;

/** Whether a figure in 個 counts what a unit names: 50 個山地離島鄉鎮 are 鄉鎮. `after`: the words behind the figure. */
export function isPieceOf(unit: string, figureUnit: string, after: string): boolean {
  const name = /^\p{Script=Han}+/u.exec(after)?.[0] ?? "";
  const at = name.indexOf(unit);
  return figureUnit === "個" && unit.length > 1 && at >= 0 && at <= longestAddition;
}

/** The other way round: 社區 2,900 個 as the target, 2,934 個社區 as reached. */
export function isCountedAsPiece(unit: string, context: string, figureUnit: string): boolean {
  return unit === "個" && figureUnit.length > 1 && context.includes(figureUnit);
}

/** Whether two figures may count the same thing: equal units, or words used for one another (場 and 場次). */
export function sameUnit(one: string, other: string): boolean {
  return one === other || unitFamilies.some((family) => family.includes(one) && family.includes(other));
}

/** Units of one dimension by their size in the smallest. */
const dimensions: readonly Readonly<Record<string, number>>[] = [
  { 公分: 1, 公尺: 100, 公里: 100_000 },
  { 平方公尺: 1, 公畝: 100, 公頃: 10_000, 平方公里: 1_000_000 },
  { 公克: 1, 公斤: 1_000, 噸: 1_000_000, 公噸: 1_000_000 },
  { 秒: 1, 分鐘: 60, 小時: 3_600 },
];

/**
 * How many of a unit one of another is: 0.001 for 公尺 in 公里. 1 where only the way of counting differs (人次 and
 * 人); null for units that have nothing to do with each other.
 */
export function unitsIn(unit: string, other: string): number | null {
  if (unit === other) return null;
  const dimension = dimensions.find((own) => unit in own && other in own);
  if (dimension) return (dimension[other] ?? 1) / (dimension[unit] ?? 1);
  if ([unit, other].every((own) => own === "%" || own.includes("百分點"))) return 1;
  const bare = (counted: string) => counted.replace(/(?<=.)次$/, "");
  return sameUnit(bare(unit), bare(other)) ? 1 : null;
}
