import { readFileSync } from "node:fs";
import { importReport } from "./src/report/import/import-report";
import { reviewReport } from "./src/report/review/review-report";
const r=importReport({kind:"text",text:readFileSync(process.argv[2]!,"utf8")}); if(!r.ok) throw 1;
for(const f of reviewReport(r.report,r.notices,{unrecognised:r.unrecognised})) if(f.rule.startsWith(process.argv[3]??"")) console.log(f.indicator,f.severity,f.rule,JSON.stringify(f.details));
for(const g of r.report.goals) for(const i of g.indicators) console.log(i.number,i.sections.map(s=>s.name+"/"+s.heading).join(" | "));
