import type { Finding, Problem } from '@deploy-actions/strategy';
import { nameOf } from '../../checkFile/describe.ts';
import { secretsOfMetrics } from '../secrets.ts';
import type { MetricsSettings } from '../settings.ts';
import { jsonPathFindings } from './jsonPaths.ts';
import { settingsOf } from './settingsOf.ts';
import { shapeOf } from './shape.ts';
import { templateFindings } from './templates.ts';
import { addressFindings, templatesOf } from './templatesOf.ts';

/** Where metrics come from, with what must be masked before anything is asked; or all that must be put right first. */
export type MetricsReading =
  | { readonly metrics: MetricsSettings; readonly secrets: readonly string[] }
  | { readonly problems: readonly Problem[] };

/**
 * Reads a metrics file, YAML or JSON. All problems at once, in the order of the file, each with file, line and column; none
 * quotes a value that may be secret. Never rejects.
 *
 * @param file the name that problems carry
 */
export async function readMetricsFile(
  text: string,
  file: string,
  { env }: { readonly env: Readonly<Record<string, string>> },
): Promise<MetricsReading> {
  const { parseObject } = await import('@deploy-actions/documents');
  const { content, problems, locate } = parseObject(text, file, 'a metrics file: an object with `source`');
  if (content === null) return { problems };
  const shape = shapeOf(content);
  const findings = 'findings' in shape ? shape.findings : await templatesAndPaths(shape.written, env);
  if (findings.length > 0 || 'findings' in shape) {
    return { problems: inOrder(findings.map((finding) => locate(named(finding)))) };
  }
  const metrics = settingsOf(shape.written);
  return { metrics, secrets: secretsOfMetrics(metrics, env) };
}

async function templatesAndPaths(
  written: Parameters<typeof templatesOf>[0],
  env: Readonly<Record<string, string>>,
): Promise<Finding[]> {
  const ofTemplates = templatesOf(written).flatMap((template) => templateFindings(template, env));
  if (written.source !== 'http') return ofTemplates;
  return [...addressFindings(written), ...ofTemplates, ...(await jsonPathFindings(written))];
}

function named({ message, ...finding }: Finding): Finding {
  const subject = finding.path.length === 0 ? 'The file' : `\`${nameOf(finding.path)}\``;
  return { ...finding, message: `${subject} ${message}` };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
