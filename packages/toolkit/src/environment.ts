/** Of the runner itself: tokens of the job are among them, which nothing that a file names has any business with. */
const RUNNERS_OWN = /^(?:INPUT|STATE|ACTIONS)_/;

/** The variables that files of users may name, as `{{env.NAME}}`. */
export function environmentOf(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || RUNNERS_OWN.test(name) ? [] : [[name, value] as const],
    ),
  );
}
