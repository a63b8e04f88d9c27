/** Whether `text` fits `pattern`, in which `*` is any run of characters and `?` is any one. */
export function fits(pattern: string, text: string): boolean {
  return toRegExp(pattern, '').test(text);
}

/** As {@link fits}, without regard to case: names of actions and of condition keys. */
export function fitsIgnoringCase(pattern: string, text: string): boolean {
  return toRegExp(pattern, 'i').test(text);
}

/**
 * Whether two ARNs fit part by part: a `*` does not reach over a colon before the resource part.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function fitsAsArn(pattern: string, arn: string): boolean {
  const [patternParts, parts] = [partsOf(pattern), partsOf(arn)];
  return parts.length === patternParts.length && parts.every((part, index) => fits(patternParts[index]!, part));
}

const ARN_PARTS = 6;

function partsOf(arn: string): string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')];
}

function toRegExp(pattern: string, flags: string): RegExp {
  const source = pattern
    .replaceAll(/[\\^$.+()[\]{}|]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, `s${flags}`);
}
