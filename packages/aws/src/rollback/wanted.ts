import type { Problem } from '@deploy-actions/strategy';
import type { ServiceRef } from '../ecs/api.ts';

/** What somebody wants to go back to. */
export type Wanted =
  | { readonly kind: 'previous' }
  /** `family:revision` or an ARN. */
  | { readonly kind: 'task-definition'; readonly reference: string }
  | { readonly kind: 'revision'; readonly arn: string }
  /** `sha256:` and 64 hexadecimal digits. */
  | { readonly kind: 'digest'; readonly digest: string };

export type ReadWanted =
  { readonly ok: true; readonly wanted: Wanted } | { readonly ok: false; readonly problem: Problem };

const TASK_DEFINITION = /^(?:arn:aws[\w-]*:ecs:[\w-]+:\d{12}:task-definition\/)?[A-Za-z0-9_-]{1,255}:\d{1,9}$/;
const REVISION = /^arn:aws[\w-]*:ecs:[\w-]+:\d{12}:service-revision\/([^/]+)\/([^/]+)\/\w+$/;
const DEPLOYMENT = /^arn:aws[\w-]*:ecs:[\w-]+:\d{12}:service-deployment\//;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

const FORMS =
  '`previous`, a task definition (`family:revision` or its ARN), the ARN of a service revision, or the digest of an ' +
  'image (`sha256:…`)';

/** Reads the input `to` for one service. What can be known without asking ECS is refused here. */
export function readWanted(text: string, ref: ServiceRef): ReadWanted {
  const given = text.trim();
  if (given === 'previous') return read({ kind: 'previous' });
  if (TASK_DEFINITION.test(given)) return read({ kind: 'task-definition', reference: given });
  if (DIGEST.test(given.toLowerCase())) return read({ kind: 'digest', digest: given.toLowerCase() });
  const revision = REVISION.exec(given);
  if (revision) {
    const [, cluster, service] = revision;
    const own = service === ref.service && cluster === ref.cluster.slice(ref.cluster.lastIndexOf('/') + 1);
    if (own) return read({ kind: 'revision', arn: given });
    return refused(given, `it is a revision of \`${cluster}/${service}\`, not of \`${ref.cluster}/${ref.service}\`.`);
  }
  return refused(given, `it must be ${FORMS}. ${hint(given, ref)}`.trimEnd());
}

/** What was probably meant by something of no known form: a sentence, or ''. */
function hint(given: string, { service }: ServiceRef): string {
  const digest = /@(sha256:[0-9a-f]{64})$/.exec(given)?.[1];
  if (digest !== undefined) return `Give the digest alone: \`${digest}\`.`;
  if (/^(sha256:)?[0-9a-f]+$/i.test(given) && given.length >= 12) {
    return 'A digest is `sha256:` and all of its 64 hexadecimal digits.';
  }
  if (/^[:-]?\d+$/.test(given)) {
    return `A revision needs its family: \`${service}:${given.replace(/^\D/, '')}\`, if that is its name.`;
  }
  if (DEPLOYMENT.test(given)) {
    return 'That is a service deployment: give the service revision or the task definition that it brought.';
  }
  if (/^(prev|last|back|stable|-1|head)/i.test(given)) return 'Did you mean `previous`?';
  if (/^[A-Za-z0-9_-]+$/.test(given)) return `Of a family, name the revision, too: \`${given}:<number>\`.`;
  return '';
}

function read(wanted: Wanted): ReadWanted {
  return { ok: true, wanted };
}

function refused(given: string, why: string): ReadWanted {
  return { ok: false, problem: { input: 'to', message: `\`${given}\` cannot be gone back to: ${why}` } };
}
