/** `npm run review -- FILE...`: reviews report files without a browser and prints what does not hold in them. */
import { parseArgs } from "node:util";
import type { Language } from "../src/locale/language";
import { describeEnd, describeReview } from "./review/describe-review";
import { reviewFile, type FileReview } from "./review/review-file";
import { wordsFor } from "./review/words";

/** Exit codes: 1 when there is an error in a report or a file cannot be read, 2 when the command was not understood. */
const exitCodes = { errors: 1, usage: 2 } as const;

interface Request {
  readonly files: readonly string[];
  readonly language: Language;
  readonly output: "table" | "json" | "help";
}

function readRequest(): Request | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: "string", default: "zh-TW" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { lang, json, help } = values;
    if (lang !== "zh-TW" && lang !== "en") return null;
    if (help) return { files: [], language: lang, output: "help" };
    if (positionals.length === 0) return null;
    return { files: positionals, language: lang, output: json ? "json" : "table" };
  } catch {
    return null;
  }
}

async function review({ files, language, output }: Request): Promise<void> {
  const reviews: FileReview[] = [];
  for (const file of files) {
    const reviewed = await reviewFile(file, language);
    reviews.push(reviewed);
    // Each file as it is done: fifty of them are not waited for.
    if (output === "table") console.log(describeReview(reviewed, language));
  }
  if (output === "json") console.log(JSON.stringify({ files: reviews }, null, 2));
  else console.log(describeEnd(reviews, language));
  if (reviews.some((one) => !one.ok || one.counts.error > 0)) process.exitCode = exitCodes.errors;
}

// Whoever reads only the first lines has read enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const request = readRequest();
if (request === null) {
  console.error(`${wordsFor("zh-TW").usage}\n\n${wordsFor("en").usage}`);
  process.exitCode = exitCodes.usage;
} else if (request.output === "help") {
  console.log(wordsFor(request.language).usage);
} else {
  await review(request);
}
