import type { Violation } from '../rules/source.ts';
import { approvalIsAskedOnce, approvedPlanIsChecked, forwardNeedsApproval } from './rules/approval.ts';
import {
  callersHoldNoGroup,
  deploymentsQueue,
  nothingIsCancelledHalfway,
  rollbackIsNeverHeldBack,
} from './rules/concurrency.ts';
import { declarationsAreUsed, expressionsResolve, inputsFit, usesResolve } from './rules/contract.ts';
import { permissionsAreExplained, permissionsAreUsed } from './rules/permissions.ts';
import {
  jobsEnd,
  nobodyFromOutsideIsTrusted,
  scriptsHoldNoExpressions,
  secretsAreNamed,
  usesAreOfOneVersion,
  usesArePinned,
} from './rules/text.ts';
import type { Repository, Workflow } from './source.ts';

/** One place where a workflow breaks a rule, by the keys that lead there. */
export interface Finding {
  readonly keys: ReadonlyArray<string | number>;
  readonly message: string;
}

type Rule = (workflow: Workflow, repository: Repository) => Finding[];

/** What holds of the steps of composite actions, too. */
const OF_STEPS = {
  scriptsHoldNoExpressions,
  usesResolve,
  inputsFit,
  expressionsResolve,
  declarationsAreUsed,
  approvedPlanIsChecked,
} satisfies Record<string, Rule>;

const OF_WORKFLOWS = {
  ...OF_STEPS,
  forwardNeedsApproval,
  approvalIsAskedOnce,
  deploymentsQueue,
  nothingIsCancelledHalfway,
  callersHoldNoGroup,
  rollbackIsNeverHeldBack,
  permissionsAreExplained,
  permissionsAreUsed,
  nobodyFromOutsideIsTrusted,
  secretsAreNamed,
  jobsEnd,
} satisfies Record<string, Rule>;

/** As it is written here, or as the variant for GHES has it. */
export type Variant = 'here' | 'ghes';

/** Where the workflows and composite actions of a repository break a rule and do not say why. */
export function violations(repository: Repository, variant: Variant = 'here'): Violation[] {
  const pins = variant === 'ghes' ? { usesAreOfOneVersion } : { usesArePinned };
  return [
    ...repository.workflows.flatMap((each) => judge(each, { ...OF_WORKFLOWS, ...pins }, repository)),
    ...repository.composites.flatMap((each) => judge(each, { ...OF_STEPS, ...pins }, repository)),
  ];
}

/**
 * A finding that is meant so is explained where it is: `# deliberate[rule]: why`, on its line or the line above. An explanation
 * of nothing is a finding itself.
 */
function judge(workflow: Workflow, rules: Readonly<Record<string, Rule>>, repository: Repository): Violation[] {
  const explained = explanations(workflow);
  const found = Object.entries(rules).flatMap(([rule, check]) =>
    check(workflow, repository).map(({ keys, message }) => ({ rule, message, line: workflow.lineOf(...keys) })),
  );
  const covers = (each: Explanation, { rule, line }: { rule: string; line: number }): boolean =>
    each.rule === rule && [line, line - 1].includes(each.line);
  const open = found.filter((finding) => !explained.some((each) => covers(each, finding)));
  const idle = explained.filter((each) => !found.some((finding) => covers(each, finding)));
  return [
    ...open.map(({ rule, line, message }) => ({ path: workflow.path, line, message: `${rule}: ${message}` })),
    ...idle.map(({ rule, line }) => ({
      path: workflow.path,
      line,
      message: `${rule} is explained, and not broken here`,
    })),
  ];
}

interface Explanation {
  readonly rule: string;
  readonly line: number;
}

function explanations({ text }: Workflow): Explanation[] {
  return text.split('\n').flatMap((content, at) => {
    const rule = /# deliberate\[(\w+)\]: \w.{8,}/.exec(content)?.[1];
    return rule === undefined ? [] : [{ rule, line: at + 1 }];
  });
}
