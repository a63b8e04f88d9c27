import { preflight, type Finding } from '@deploy-actions/aws';
import { annotate, ConfigurationError, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Ports } from './ports.ts';
import type { Release } from './release.ts';

/**
 * Pre-flight: what would make these deployments fail, found before anything is changed. What could not be checked is told
 * by the log only.
 *
 * @throws {ConfigurationError} with everything that is sure to fail
 */
export async function check(
  { inputs, log }: Context<Inputs>,
  ports: Ports,
  releases: readonly Release[],
): Promise<void> {
  const findings = await Promise.all(
    releases.map(({ service, serviceDefinition, settings, taskDefinition }) =>
      preflight(
        {
          taskDefinition,
          service: { ...service, ...serviceDefinition, ...settings.changes },
          now: new Date(),
          timeoutMs: inputs['timeout-minutes'] * 60_000,
          credentialsExpireAt: ports.credentialsExpireAt,
          credentialsAreRenewed: false,
        },
        ports.preflight,
      ),
    ),
  );
  const told = [...new Map(findings.flat().map((finding) => [sentence(finding), finding]))];
  for (const [text, { severity }] of told) log.line(`${severity}: ${text}`);
  for (const [message, finding] of told) {
    if (isWarning(finding)) annotate({ level: 'warning', title: `Pre-flight: ${finding.check}`, message });
  }
  const errors = told.filter(([, { severity }]) => severity === 'error');
  if (errors.length > 0)
    throw new ConfigurationError(errors.map(([message]) => ({ message: `Pre-flight: ${message}` })));
  if (told.length === 0) log.line('nothing that stands in the way');
}

function sentence({ check: name, subject, message }: Finding): string {
  return `${name}: ${subject}: ${message}`;
}

/** A permission that pre-flight lacks is not worth an annotation in every run. */
function isWarning({ severity, message }: Finding): boolean {
  return severity === 'warning' && !message.includes('could not be checked');
}
