import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import globals from "globals";
import tseslint from "typescript-eslint";

/** What only the Excel room may name. `CustomFunctions` is named by the function entry alone. */
const officeGlobals = [
  "Excel",
  "Office",
  "OfficeExtension",
  "OfficeRuntime",
  "OfficeHelpers",
  "CustomFunctions",
];
const browserGlobals = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "fetch",
  "DOMParser",
];

/** A room of the house: which folders it must not import, and which globals it must not name. */
function room(files, forbiddenRooms, forbiddenGlobals, { packages = [], ignores = [] } = {}) {
  return {
    files,
    ignores,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...forbiddenRooms.map((name) => ({
              regex: `^(\\.\\./)+(src/)?${name}(/|$)`,
              message: `This room may not know ${name}/ (docs/architecture.md).`,
            })),
            ...packages.map((name) => ({
              regex: `^${name}(/|$)`,
              message: `Not in this room (docs/architecture.md).`,
            })),
          ],
        },
      ],
      "no-restricted-globals": ["error", ...forbiddenGlobals],
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
      "no-irregular-whitespace": [
        "error",
        { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "warn",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-explicit-any": "error" } },
  {
    // Text of any length comes from outside: no pattern may take more than linear time over it.
    // Formulas and addresses, which src/excel reads, are short.
    files: ["src/report/**/*.ts", "src/functions/**/*.ts"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  { files: ["src/taskpane/**/*.{ts,tsx}"], ...reactHooks.configs.flat["recommended-latest"] },
  room(
    ["src/report/**/*.ts"],
    ["excel", "taskpane", "commands", "locale", "workbench"],
    [...officeGlobals, ...browserGlobals],
    {
      packages: ["react", "@fluentui"],
    },
  ),
  room(
    ["src/functions/**/*.ts"],
    ["excel", "taskpane", "commands", "workbench"],
    [...officeGlobals, ...browserGlobals],
    {
      packages: ["react", "@fluentui"],
      ignores: ["src/functions/register.ts"],
    },
  ),
  room(["src/excel/**/*.ts"], ["taskpane", "commands", "workbench"], [], {
    packages: ["react", "@fluentui"],
  }),
  room(["scripts/**/*.ts"], ["taskpane", "commands"], []),
  room(["src/commands/**/*.ts"], ["taskpane", "workbench"], officeGlobals),
  room(["src/taskpane/**/*.{ts,tsx}"], ["commands", "workbench"], officeGlobals),
  room(
    ["src/locale/**/*.ts"],
    ["excel", "taskpane", "commands", "workbench"],
    [...officeGlobals, ...browserGlobals],
  ),
);
