import { mentionsIn } from "./src/report/import/measures/mention";
import { score } from "./src/report/import/measures/best-mention";
for (const m of mentionsIn([{name:"progress",heading:"辦理情形",paragraphs:[{text:process.argv[2]!,level:0,marker:null}]}] as never)) console.log(m.figure.text,m.figure.unit,m.figure.label,"|",m.before,"|",m.after,"|",score(m));
