/** Everything runs in Node; what needs a browser starts one itself. ES-only packages are transformed like ours. */
const esOnly = ["numfmt", "parse5", "entities", "@borgar/fx", "selfsigned"];

export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // numfmt names a CommonJS file that it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.mjs" },
  transform: {
    "\\.[jt]sx?$|\\.mjs$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esOnly.join("|")})/)`],
  reporters: ["default", "<rootDir>/test/closing-line-reporter.js"],
  testTimeout: 120_000,
};
