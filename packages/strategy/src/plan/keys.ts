import type { Notification } from './plan.ts';
import type { Keys } from './spelling.ts';

/** Shared by the blocks `canary` and `blue-green`. */
const blockKeys = {
  enabled: [],
  'health-check-endpoint': [],
  'health-check-timeout': [],
  'rollback-threshold': [],
} as const;

/**
 * The keys of a plan and of its parts, each with the other names that it goes by: for whoever reads them here, and for the
 * schema of a file that holds plans.
 */
export const planKeys = {
  plan: {
    strategy: [],
    stages: [],
    criteria: ['success-criteria'],
    deadline: [],
    'on-failure': [],
    'on-no-traffic': [],
    'on-cancel': [],
    rollback: [],
    analysis: [],
    'blue-green': ['bluegreen'],
    canary: [],
  },
  stage: {
    name: [],
    weight: ['traffic-percentage', 'percentage'],
    bake: ['duration'],
    max: [],
    criteria: ['success-criteria'],
  },
  canary: { ...blockKeys, stages: [] },
  'blue-green': { ...blockKeys, stages: ['traffic-shift'] },
  rollback: { triggers: [], strategy: [], notifications: ['notification'] },
  notification: { slack: [], email: [] } satisfies Keys<Notification['channel']>,
  analysis: {
    alpha: [],
    dispersion: [],
    'min-requests': [],
    'warm-up': ['warmup'],
    window: [],
    regression: [],
  },
} as const satisfies Readonly<Record<string, Keys<string>>>;
