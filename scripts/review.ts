/** `npm run review -- FILE...`: reviews report files without a browser and prints what does not hold in them. */
import { parseArgs } from "node:util";
import type { Language } from "../src/locale/language";
import { describeEnd, describeReview } from "./review/describe-review";
import type { FileReview } from "./review/file-review";
import { reviewFile } from "./review/review-file";
import { wordsFor } from "./review/words";

/** Exit codes: 1 when there is an error in a report or a file cannot be read, 2 when the command was not understood. */
const exitCodes = { errors: 1, usage: 2 } as const;

interface Request {
  readonly kind: "request";
  readonly files: readonly string[];
  readonly language: Language;
  readonly wantsAll: boolean;
  readonly output: "table" | "json" | "help";
}

/** Why the command was not understood, in both languages. */
interface Misuse {
  readonly kind: "misuse";
  readonly says: (words: ReturnType<typeof wordsFor>["misuse"]) => string;
}

const options = {
  lang: { type: "string", default: "zh-TW" },
  json: { type: "boolean", default: false },
  all: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

function readRequest(): Request | Misuse {
  const parsed = parseArgs({ allowPositionals: true, strict: false, tokens: true, options });
  const unknown = parsed.tokens.find(
    (token) => token.kind === "option" && (!(token.name in options) || isGivenWrongly(token)),
  );
  if (unknown?.kind === "option") return misuse((words) => words.option(unknown.rawName));
  const { lang, json, all, help } = parsed.values;
  if (lang !== "zh-TW" && lang !== "en") return misuse((words) => words.language);
  const files = parsed.positionals.filter((file) => file !== "");
  if (files.length === 0 && help !== true) return misuse((words) => words.noFile);
  const output = help === true ? "help" : json === true ? "json" : "table";
  return { kind: "request", files, language: lang, wantsAll: all === true, output };
}

/** --json=1 */
function isGivenWrongly({
  name,
  value,
}: {
  readonly name: string;
  readonly value?: string | undefined;
}): boolean {
  return name !== "lang" && value !== undefined;
}

function misuse(says: Misuse["says"]): Misuse {
  return { kind: "misuse", says };
}

async function review({ files, language, wantsAll, output }: Request): Promise<void> {
  const reviews: FileReview[] = [];
  for (const file of files) {
    const reviewed = await reviewFile(file, { language, wantsAll });
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
if (request.kind === "misuse") {
  const said = (["zh-TW", "en"] as const).map((language) => {
    const words = wordsFor(language);
    return `${request.says(words.misuse)}\n${words.usage}`;
  });
  console.error(said.join("\n\n"));
  process.exitCode = exitCodes.usage;
} else if (request.output === "help") {
  console.log(wordsFor(request.language).usage);
} else {
  await review(request);
}
