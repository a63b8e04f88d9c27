const ECS_TASKS = 'ecs-tasks.amazonaws.com';
const ASSUME_ROLE = 'sts:AssumeRole';

/**
 * Whether a role's trust policy lets ECS tasks assume the role. `unclear` for what cannot be decided from the policy alone;
 * conditions are taken to hold, since they usually name the account or the cluster. Never throws.
 *
 * @param encoded the policy as IAM answers it: JSON, URL-encoded
 */
export function trustsEcsTasks(encoded: string): 'yes' | 'no' | 'unclear' {
  const policy = decode(encoded);
  if (policy === null) return 'unclear';
  const statements = listOf(policy['Statement']).filter(isObject);
  if (statements.some((each) => 'NotPrincipal' in each || 'NotAction' in each)) return 'unclear';
  const about = statements.filter(
    (each) => coversAssumeRole(each['Action']) && coversEcsTasks(each['Principal']) !== 'no',
  );
  const denials = about.filter((each) => each['Effect'] === 'Deny');
  if (denials.length > 0) return denials.every((each) => 'Condition' in each) ? 'unclear' : 'no';
  const grants = about.filter((each) => each['Effect'] === 'Allow').map((each) => coversEcsTasks(each['Principal']));
  if (grants.includes('yes')) return 'yes';
  return grants.includes('unclear') ? 'unclear' : 'no';
}

function decode(encoded: string): Record<string, unknown> | null {
  try {
    const policy: unknown = JSON.parse(decodeURIComponent(encoded));
    return isObject(policy) ? policy : null;
  } catch {
    return null;
  }
}

function coversAssumeRole(action: unknown): boolean {
  return listOf(action).some(
    (each) => typeof each === 'string' && matches(each.toLowerCase(), ASSUME_ROLE.toLowerCase()),
  );
}

/** Everybody, `*`, is documented for accounts and users; whether it means services, too, is not. */
function coversEcsTasks(principal: unknown): 'yes' | 'no' | 'unclear' {
  if (principal === '*') return 'unclear';
  if (!isObject(principal)) return 'no';
  if (listOf(principal['Service']).includes(ECS_TASKS)) return 'yes';
  return listOf(principal['AWS']).includes('*') ? 'unclear' : 'no';
}

/** IAM's wildcards: `*` for any text, `?` for one character. */
function matches(pattern: string, text: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(text);
}

/** Policies write a list of one without the brackets. */
function listOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
