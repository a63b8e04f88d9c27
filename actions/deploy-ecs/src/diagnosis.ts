import { isTrouble, type Diagnosis, type StoppedReason } from '@deploy-actions/aws';
import type { Annotation } from '@deploy-actions/toolkit';
import {
  alarmSentence,
  checkSentence,
  eventSentence,
  logTitle,
  stoppedSentence,
  unreadableSentence,
} from './diagnosisSentences.ts';
import { details, inline, logLine, oneLine } from './diagnosisText.ts';

/** More reasons than these are told by the log only. */
const REASONS_IN_SUMMARY = 10;

/** GitHub shows ten of a level for a whole step; the verdict and warnings need some of them. */
const ANNOTATIONS = 4;

/** Longest message of an annotation: two pieces and what joins them, in UTF-16 units. */
const MESSAGE = 1_200;

/** The section of the job summary; empty when there is nothing to tell. */
export function diagnosisMarkdown(diagnosis: Diagnosis): string {
  const { stopped, events } = diagnosis;
  const findings = sentences(diagnosis, REASONS_IN_SUMMARY).map((sentence) => `- ${inline(sentence)}`);
  const more = stopped.length - REASONS_IN_SUMMARY;
  if (findings.length === 0 && events.length === 0) return '';
  return [
    '#### Diagnosis',
    '',
    ...findings,
    ...(more > 0 ? [`- ${more} more reasons are in the log.`] : []),
    ...stopped.flatMap((reason) =>
      reason.logs.flatMap(({ container, lines }) => details(logTitle(container, reason), lines)),
    ),
    ...(events.length === 0 ? [] : details('Events of the service (UTC)', events.map(eventSentence))),
    '',
  ].join('\n');
}

/** The same for a group of the job log: everything, one line each. */
export function diagnosisLines(diagnosis: Diagnosis): string[] {
  const { stopped, events } = diagnosis;
  return [
    ...sentences(diagnosis),
    ...stopped.flatMap((reason) =>
      reason.logs.flatMap(({ container, lines }) => [
        `${logTitle(container, reason)}:`,
        ...lines.map((line) => `${container} | ${line}`),
      ]),
    ),
    ...(events.length === 0 ? [] : ['Events of the service (UTC):', ...events.map(eventSentence)]),
  ].map(logLine);
}

/**
 * What a person must act on, the most telling first: why tasks stopped, alarms, failing checks. Where none of these is
 * known, the latest event that names a problem: no room for tasks, for example, shows nowhere else.
 *
 * @param service name of it, for the titles
 */
export function diagnosisAnnotations(diagnosis: Diagnosis, service: string): Annotation[] {
  const { stopped, alarms, failingChecks, events, unreadable } = diagnosis;
  const error = (what: string, message: string): Annotation => ({
    level: 'error',
    title: oneLine(`${service}: ${what}`),
    message: oneLine(message, MESSAGE),
  });
  // a task that a check ended says so by its reason: the check itself is worth a word where it adds what it met
  const causes = [
    ...stopped.map((reason) => error('tasks stopped', withLastLine(reason))),
    ...(alarms.length === 0 ? [] : [error('alarm', alarmSentence(alarms))]),
    ...failingChecks
      .filter(({ reasons }) => reasons.length > 0 || stopped.length === 0)
      .map((check) => error('failing health check', checkSentence(check))),
  ];
  const trouble = events.findLast(isTrouble);
  const shown = causes.length > 0 || !trouble ? causes : [error('event', trouble.message)];
  const hidden = unreadable.map((what): Annotation => ({
    level: 'warning',
    title: oneLine(`${service}: diagnosis`),
    message: oneLine(unreadableSentence(what), MESSAGE),
  }));
  return [...shown, ...hidden].slice(0, ANNOTATIONS);
}

function sentences({ stopped, alarms, failingChecks, unreadable }: Diagnosis, most = Infinity): string[] {
  return [
    ...stopped.slice(0, most).map(stoppedSentence),
    ...(alarms.length === 0 ? [] : [alarmSentence(alarms)]),
    ...failingChecks.map(checkSentence),
    ...unreadable.map(unreadableSentence),
  ];
}

/** The last line of the container that failed comes first among the logs. */
function withLastLine(reason: StoppedReason): string {
  const { container, lines } = reason.logs[0] ?? { container: '', lines: [] };
  const last = lines.at(-1);
  const sentence = oneLine(stoppedSentence(reason));
  return last === undefined ? sentence : `${sentence}. Last line of ${container}: ${oneLine(last)}`;
}
