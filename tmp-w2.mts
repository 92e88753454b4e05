import { readFigures } from "./src/report/figures/read-figures";
for (const t of process.argv.slice(2)) console.log(t, JSON.stringify(readFigures(t).map(f=>[f.kind,f.value,f.unit,f.bound,f.text])));
