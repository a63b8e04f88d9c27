// A Jest reporter: one last line that says how many tests passed and failed, for whoever reads only that.
export default class Tally {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests }) {
    // a suite that could not be loaded has failed, too, though none of its tests ran
    const failed = Math.max(numFailedTests, numFailedTestSuites);
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
  }
}
