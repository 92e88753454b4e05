/** What the panel says in Traditional Chinese: the source from which the shape of every other language follows. */
export const zhTW = {
  title: "施政績效報告",
  otherLanguage: "English",
  switchLanguage: "Switch to English",
  loading: "載入中…",
  back: "返回",
  retry: "重試",
  startAgain: "回到開始",

  tabs: {
    label: "窗格分頁",
    report: "編製",
    review: "檢查",
    counts: (errors: number, warnings: number, infos: number) =>
      `錯誤 ${errors}・注意 ${warnings}・提示 ${infos}`,
  },

  start: {
    heading: "製作年度施政績效報告",
    lead: "由既有報告或空白範本，一次完成績效資料表與可直接列印的報告。",
    sample: "建立範例報告",
    sampleHint: "以 99 年度實例瞭解成果",
    import: "匯入既有報告",
    importHint: "貼上內容，或開啟文字檔、網頁檔",
    blank: "空白範本",
    blankHint: "從頭填寫新年度報告",
    review: "檢查報告",
    tools: "公式與函數",
    conversion: "公式轉換",
    gallery: "函數庫",
  },

  host: {
    office: {
      title: "無法連線至 Excel",
      text: "Office 元件未能載入，活頁簿未受影響。請確認網路可連線至 Microsoft 服務，再重新開啟本窗格。",
    },
    excel: {
      title: "請在 Excel 中開啟",
      text: "本窗格須在 Excel 內使用。請開啟 Excel，由功能區的「施政績效」索引標籤開啟本窗格。",
    },
    requirementSet: {
      title: "Excel 版本過舊",
      text: "此版本的 Excel 缺少所需功能，活頁簿未受影響。請更新 Excel，或改用 Microsoft 365 或網頁版 Excel。",
    },
    silent: {
      title: "Excel 尚未回應",
      text: "仍在等候 Excel，活頁簿未受影響。若持續未回應，請關閉本窗格後重新開啟。",
    },
  },

  functions: {
    unavailable: "儲存格函數未能載入。窗格可照常使用，所產生的報告採用一般公式，不受影響。",
  },

  import: {
    heading: "匯入既有報告",
    paste: "貼上報告內容",
    pasteHint: "可由 Word、網頁或試算表複製整張表格後貼上。",
    pastedTable: (characters: number) => `已貼上含表格的內容（${characters.toLocaleString("zh-TW")} 字）。`,
    clear: "清除",
    read: "讀取貼上的內容",
    open: "開啟檔案",
    openHint: "支援 .txt、.html、.htm",
    reading: "正在讀取報告…",
    nothingPasted: "尚未貼上內容。請先貼上報告，或改用「開啟檔案」。",
    problemTitle: "無法匯入",
    fileUnreadable: (name: string) =>
      `無法讀取檔案「${name}」，活頁簿未受影響。請確認檔案仍在原處且可以開啟，再試一次。`,
  },

  preview: {
    heading: "讀取結果",
    untitled: "（無標題）",
    year: (year: number) => `${year} 年度`,
    counts: (goals: number, indicators: number) => `${goals} 項績效目標、${indicators} 項衡量指標`,
    verdicts: "目標達成值核對",
    verdictCount: (count: number) => `${count} 項`,
    findings: (count: number) => `檢核意見（${count}）`,
    noFindings: "檢核完成，未發現需要處理的事項。",
    showAll: (count: number) => `顯示全部 ${count} 則`,
    showFewer: "收合",
    indicators: (numbers: readonly number[]) =>
      numbers.length <= 12
        ? numbers.length === 0
          ? ""
          : `指標 ${numbers.join("、")}`
        : `指標 ${numbers.slice(0, 8).join("、")} 等 ${numbers.length} 項`,
    notices: (count: number) => `讀取時的整理（${count}）`,
    unrecognised: (count: number) => `未能歸類的文字（${count}）`,
    unrecognisedHint: "以下文字未能歸入報告，未列入工作表，請自行複製保留。",
    copy: "複製全部",
    copied: "已複製。",
    copyFailed: "無法複製，請選取上方文字後自行複製。",
    resultLine: "報告中的目標達成值",
    resultStated: "照原文",
    resultStatedHint: "保留報告所寫數值。",
    resultComputed: "隨資料更新",
    resultComputedHint: "有目標值與實際值者改用公式，資料變更時自動更新。",
    formulas: "公式寫法",
    formulasPortable: "一般公式",
    formulasPortableHint: "未安裝增益集也能計算。",
    formulasFunctions: "函數",
    formulasFunctionsHint: "較易閱讀，須安裝增益集才能計算。",
    build: "產生報告",
    readSummary: (goals: number, indicators: number) =>
      `已讀取 ${goals} 項績效目標、${indicators} 項衡量指標，可以產生報告。`,
  },

  building: {
    heading: "正在產生報告",
    progress: (percent: number) => `正在寫入工作表，已完成 ${percent}%。`,
    starting: "正在準備工作表…",
  },

  conversion: {
    running: "正在轉換公式…",
    done: (cells: number) => `公式轉換完成，已轉換 ${cells} 個儲存格。`,
  },

  outcome: {
    heading: "報告已完成",
    sheetCreated: (name: string) => `已新增工作表「${name}」。`,
    sheetUpdated: (name: string) => `已更新工作表「${name}」。`,
    sheetUnchanged: (name: string) => `工作表「${name}」內容相同，未變更。`,
    sheetRenamed: (name: string) => `活頁簿已有同名的其他工作表，未予更動；內容寫入新增的「${name}」。`,
    reviewed: (counts: string) => `依工作表內容檢查：${counts}。`,
    goToSheet: (name: string) => `移至「${name}」`,
    keptEdits: (count: number) => `保留您修改的儲存格（${count}）`,
    keptEditsHint: "下列儲存格曾經手動修改，已保留您的內容。",
    conflicts: (count: number) => `修改與新內容不同（${count}）`,
    conflictsHint: "下列儲存格已保留您的內容；若要採用新內容，請自行複製。",
    cell: "儲存格",
    yours: "您的內容",
    ours: "新內容",
    empty: "（空白）",
    again: "再次產生",
    toPreview: "返回讀取結果",
  },

  excel: {
    heading: "未能完成",
    timeLimit: (seconds: number) =>
      `Excel 未在 ${seconds} 秒內回應。已寫入的部分予以保留，您的資料未遺失。請確認 Excel 可以操作後按「重試」，將由中斷處接續。`,
    cellEditMode: "有儲存格正在編輯中，工作表尚未更動。請在該儲存格按 Enter 鍵完成輸入，再按「重試」。",
    computing: "Excel 仍在計算工作表，內容未更動。計算完成後請按「重試」。",
    protectedSheet: (sheet: string | null) =>
      `${sheet === null ? "工作表或活頁簿" : `工作表「${sheet}」`}受保護，內容未更動。請由「校閱」索引標籤取消保護後按「重試」。`,
    payloadTooLarge:
      "報告內容超過 Excel 一次可接受的大小，先前的工作表內容予以保留。請將報告分成數份匯入後再產生。",
    unsupported:
      "此版本的 Excel 缺少所需功能，報告未能完成，您的資料未遺失。請更新 Excel，或改用 Microsoft 365 或網頁版 Excel。",
    sheetGone: "工作表已被刪除或重新命名，其餘內容予以保留。請重新產生報告。",
    rowGone: "該列已被刪除，或無法與其他列區別。",
    reviewOutdated:
      "所指的工作表或列已被刪除、移動或重新命名，內容未更動。已依活頁簿的現況重新檢查，請由最新的清單處理。",
    noCellsSelected: "目前選取的不是儲存格，內容未更動。請選取儲存格後按「重試」。",
    unexpected:
      "發生未預期的狀況。已寫入的部分予以保留，您的資料未遺失。請按「重試」；若仍無法完成，請重新開啟本窗格。",
    details: "技術資訊",
    loadFailed: "增益集的部分程式未能載入，活頁簿未更動。請確認網路連線後按「重試」。",
  },
};

export type Messages = typeof zhTW;
