import { importReport } from "./src/report/import/import-report";
import { reviewReport } from "./src/report/review/review-report";
const std=process.argv[2], prog=process.argv[3], res=process.argv[4];
const text=`113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n便民\t${process.argv[5]??"輔導廠商"}\t"一、衡量標準：${std}\n二、辦理情形：${prog}\n三、目標達成值：${res}\n四、效益：良好。"`;
const r=importReport({kind:"text",text}); if(!r.ok) throw 1;
for(const g of r.report.goals) for(const i of g.indicators) console.log(JSON.stringify(i.measures.map(m=>[m.target?.text,m.actual?.text,m.stated?.text])));
for(const f of reviewReport(r.report,r.notices,{unrecognised:r.unrecognised})) if(f.rule!=="characters") console.log(f.indicator,f.severity,f.rule,JSON.stringify(f.details));
