/** Words that lead up to a figure without naming what it counts, at the end of what precedes it. */
const leadingUp =
  "增加 成長 提升 提昇 減少 降低 下降 增至 降至 達到 達成 達 完成 辦理 舉辦 召開 累計 共計 合計 總計 計有 合共 總共 共 計 為 已 有 是 至 各 再 應 須 目標值 實際值 原訂 預計 平均 規劃 : = (".split(
    " ",
  );

/** Time, stage and manner before the noun. */
const openings =
  /^(?:截至|截止|至|迄|於|自|分|本年度?|全年度?|年度|今年|當年度?|目前|並|且|及|與|另|另外|其中|業已|業|已|共計|共|合計|總計|完成|辦理|舉辦|達成|達|預計|原訂|實際|應|由|為|使|的|之|止|底|初|計|規定|[\s、)"」』])+/;

const change = /(?:增加|成長|提升|提昇|提高|減少|降低|下降|新增|增|減)(?:了|達|約|逾|超過|至少|共|計|\s)*$/;

function withoutLeadingUp(clause: string): string {
  let rest = clause.trimEnd();
  for (;;) {
    const word = rest.endsWith("截至") ? undefined : leadingUp.find((own) => rest.endsWith(own));
    if (word === undefined) return rest;
    rest = rest.slice(0, -word.length).trimEnd();
  }
}

/** Whether the words before a figure speak of a change and not of a level (增加 1,400, but not 增加至 2,800). */
export function speaksOfChange(before: string): boolean {
  return change.test(before);
}

/** Reduces the words of a clause that precede a figure to the noun phrase that names it. */
export function labelOf(clause: string): string {
  let label = clause.trim();
  for (;;) {
    const shorter = withoutLeadingUp(label).replace(openings, "").trim();
    if (shorter === label) return label;
    label = shorter;
  }
}
