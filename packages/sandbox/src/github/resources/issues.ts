import { idOf, ok, type Call, type Routes } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { listed } from '../http/paging.ts';
import { issueView, labelView } from '../views/issues.ts';

export const issueRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}': {
    operation: 'issues:get',
    docs: 'issues/issues#get-an-issue',
    needs: ['issues:read', 'pull_requests:read'],
    handle(call) {
      const { issue, mergedAt } = issueOf(call);
      return ok(issueView(call.world, issue, mergedAt));
    },
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    operation: 'issues:listLabelsOnIssue',
    docs: 'issues/labels#list-labels-for-an-issue',
    needs: ['issues:read', 'pull_requests:read'],
    handle(call) {
      const { issue } = issueOf(call);
      const labels = call.world.labels.filter(({ name }) => issue.labels.includes(name));
      return listed(call, labels, (label) => labelView(call.world, label));
    },
  },
  'GET /repos/{owner}/{repo}/labels': {
    operation: 'issues:listLabelsForRepo',
    docs: 'issues/labels#list-labels-for-a-repository',
    needs: ['issues:read', 'pull_requests:read'],
    handle: (call) => listed(call, call.world.labels, (label) => labelView(call.world, label)),
  },
};

function issueOf(call: Call) {
  const number = idOf(call, 'issue_number');
  const pull = call.world.pulls.find((each) => each.number === number);
  const issue = pull ?? call.world.issues.find((each) => each.number === number);
  if (!issue) throw notFound();
  return { issue, mergedAt: pull?.mergedAt };
}
