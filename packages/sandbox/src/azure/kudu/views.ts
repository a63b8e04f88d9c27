import { DEPLOY_STATUS, type Deployment, type Slot } from '../model.ts';
import { hostOf } from '../sites/routing.ts';

/** https://github.com/projectkudu/kudu/wiki/REST-API#deployment (the example) */
export function deploymentView(slot: Slot, deployment: Deployment): object {
  const { id, status, statusText, message, deployer, receivedAt, endedAt } = deployment;
  const isComplete = endedAt !== null;
  const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  const succeeded = slot.content.deployments.filter((each) => each.status === DEPLOY_STATUS.success);
  const url = `https://${hostOf({ host: slot.scm })}/api/deployments/${id}`;
  return {
    id,
    status,
    status_text: statusText,
    author_email: 'N/A',
    author: 'N/A',
    deployer,
    message,
    progress: isComplete ? '' : 'Running deployment command...',
    received_time: iso(receivedAt),
    start_time: iso(receivedAt),
    end_time: iso(endedAt),
    last_success_end_time: iso(succeeded[0]?.endedAt ?? null),
    complete: isComplete,
    active: succeeded[0] === deployment,
    is_temp: false,
    is_readonly: true,
    url,
    log_url: `${url}/log`,
    site_name: slot.site.name,
  };
}
