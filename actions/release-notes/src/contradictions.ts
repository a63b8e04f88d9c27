import type { Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** Whether a version is to be found, or only reported where there is one. */
export function asksForVersion(inputs: Inputs): boolean {
  return inputs.version !== undefined || inputs.release !== 'none' || inputs['changelog-file'] !== undefined;
}

/** What was asked for and cannot all be true. */
export function contradictionsIn(inputs: Inputs): Problem[] {
  const { environment, from, release, version, latest, prerelease } = inputs;
  const problems: Problem[] = [];
  const report = (input: keyof Inputs, message: string): number => problems.push({ input, message });

  if (inputs.token.startsWith('${{')) report('token', 'is empty: leave it out, or give `${{ github.token }}`.');
  if (environment !== undefined && from !== undefined)
    report('from', 'says what to compare with, and so does `environment`: give one of them.');
  if (environment !== undefined && asksForVersion(inputs))
    report(
      'environment',
      'asks for what an environment gets, while `version`, `release` and `changelog-file` are about a release, which is ' +
        'compared with the one before: use one step for each.',
    );
  if (inputs['deployment-status'] && environment === undefined)
    report('deployment-status', 'needs `environment`, whose deployment it is.');

  if (!asksForVersion(inputs))
    for (const input of ['bump', 'channel', 'line'] as const)
      if (inputs[input] !== undefined)
        report(input, 'is about a version, and none is asked for: give `version: auto`, or `release`.');
  if (version !== undefined && version !== 'auto' && inputs.bump !== undefined)
    report('bump', `is ${inputs.bump}, but the version is given (${JSON.stringify(version)}): give one of them.`);

  if (release === 'none') {
    if (inputs.assets.length > 0)
      report('assets', 'are of a GitHub release: give `release: draft` or `release: publish`.');
    for (const input of ['title', 'prerelease', 'latest'] as const)
      if (inputs[input] !== undefined && inputs[input] !== 'auto')
        report(input, 'is of a GitHub release: give `release: draft` or `release: publish`.');
  }
  if (latest === 'true' && prerelease === 'true')
    report('latest', 'and `prerelease` are both `true`: a pre-release cannot be the latest.');
  if (latest === 'true' && release === 'draft')
    report('latest', 'is `true`, but a draft cannot be the latest: whoever publishes it decides.');
  return problems;
}
