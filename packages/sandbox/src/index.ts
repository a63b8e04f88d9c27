export type { LoggedCall } from './core/calls.ts';
export type { FaultSpec } from './core/faults.ts';
export { startGitHub, type GitHub, type GitHubOptions } from './github/github.ts';
export type { Exchange } from './github/http/endpoint.ts';
export type { GitHubInput } from './github/options.ts';
export type { LedgerSnapshot } from './core/ledger.ts';
export { startSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export type { ScenarioInput } from './scenario.ts';
export { startTraffic, type Traffic, type TrafficOptions, type TrafficReport } from './traffic.ts';
