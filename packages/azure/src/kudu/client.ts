import type { Arm } from '../arm/client.ts';
import type { Kudu, KuduDeployment } from './api.ts';

type Members = Readonly<Record<string, unknown>>;

const membersOf = (value: unknown): Members => Object(value) as Members;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** https://github.com/projectkudu/kudu/blob/master/Kudu.Contracts/Deployment/DeployStatus.cs */
const [FAILED, SUCCESS] = [3, 4];

/** A package of 2 GB by a line of 20 Mbit/s, ms. */
const UPLOAD_MS = 15 * 60_000;

/** Lines of a log that are worth reading. */
const MOST_LINES = 20;

/**
 * @param arm whose endpoint is the publishing host
 */
export function connectKudu(arm: Arm): Kudu {
  const get = async (path: string) => (await arm.call({ method: 'GET', path })).body;
  return {
    async publish({ bytes, type, message }) {
      const query = new URLSearchParams({
        type,
        async: 'true',
        clean: 'true',
        restart: 'true',
        deployer: 'deploy-actions',
        message,
      });
      const path = `/api/publish?${query.toString()}`;
      const { header } = await arm.call({ method: 'POST', path, bytes, timeoutMs: UPLOAD_MS, isText: true });
      return header('scm-deployment-id');
    },
    deployments: async () => listOf(await get('/api/deployments')).map(deploymentIn),
    deployment: async (id) => deploymentIn(await get(`/api/deployments/${encodeURIComponent(id)}`)),
    async log(id) {
      const lines = listOf(await get(`/api/deployments/${encodeURIComponent(id)}/log`));
      return lines.map((each) => text(membersOf(each)['message'])).slice(-MOST_LINES);
    },
    async dockerLog() {
      const files = listOf(await get('/api/logs/docker')).map(membersOf);
      const latest = files.toSorted((a, b) => text(b['lastUpdated']).localeCompare(text(a['lastUpdated'])))[0];
      if (latest === undefined) return [];
      const { body } = await arm.call({ method: 'GET', path: text(latest['href']), isText: true });
      return text(body).trimEnd().split(/\r?\n/).slice(-MOST_LINES);
    },
  };
}

function deploymentIn(value: unknown): KuduDeployment {
  const members = membersOf(value);
  const { status } = members;
  return {
    id: text(members['id']),
    state: status === SUCCESS ? 'succeeded' : status === FAILED ? 'failed' : 'going-on',
    text: text(members['status_text']),
    message: text(members['message']),
  };
}
