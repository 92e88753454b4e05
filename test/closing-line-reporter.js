import { writeSync } from "node:fs";

/** The last line of every run states in plain words how many tests passed and failed. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // A suite that cannot even start has no tests to count, yet it failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // At exit, because jest's own summary is still to come.
    process.once("exit", () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed\n`));
  }
}
