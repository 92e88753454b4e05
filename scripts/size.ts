/** `npm run size`: what the panel's first load weighs; fails when it is over the budget. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { budget, firstLoad, gzippedTotal } from "./first-load";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
if (!existsSync(dist)) {
  console.error("There is no dist folder yet. Run `npm run build` first.");
  process.exit(1);
}
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const files = firstLoad(dist);
const total = gzippedTotal(files);

console.log("First load of the panel (without Office.js, which Excel's users have in their cache)\n");
console.log(`${"file".padEnd(34)}${"size".padStart(10)}${"gzipped".padStart(10)}`);
for (const { name, bytes, gzipped } of files) {
  console.log(`${name.padEnd(34)}${kilobytes(bytes)}${kilobytes(gzipped)}`);
}
const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`${"total".padEnd(34)}${kilobytes(all)}${kilobytes(total)}\n`);
console.log(
  `Budget${kilobytes(budget.limit)}, aim${kilobytes(budget.aim)}: ${total <= budget.limit ? "kept" : "exceeded"}.`,
);
if (total > budget.limit) process.exit(1);
