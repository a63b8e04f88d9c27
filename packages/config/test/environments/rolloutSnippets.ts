import { withLines } from './reading.ts';
import type { Snippet } from './snippets.ts';

const share = (operator: string, value: number) => ({
  subject: { kind: 'error-rate' },
  operator,
  limit: { kind: 'share', share: value },
});
const minutes = (count: number) => count * 60_000;

/** How a release is rolled out, judged and taken back. */
export const rolloutSnippets: Readonly<Record<string, Snippet>> = {
  'S3.3 canary 25 -> 50 -> 100': {
    text: withLines(`
strategy: canary
stages: 25 -> 50 -> 100
criteria: error-rate < 1%
`),
    says: {
      plan: {
        strategy: 'canary',
        stages: [25, 50, 100].map((weight) => ({ weight, bake: { minMs: minutes(5) } })),
      },
    },
  },
  'S3.4 triggers': {
    text: withLines(`
strategy: canary
rollback:
  triggers:
    health_check_failures: 3
    error_rate: "> 5%"
    response_time: "> 200% of baseline"
`),
    says: {
      plan: {
        criteria: [
          { subject: { kind: 'health-check-failures' }, limit: { kind: 'count', count: 3 } },
          share('>', 0.05),
          { operator: '>', limit: { kind: 'of-baseline', factor: 2 } },
        ],
      },
    },
  },
  'S3.5 success criteria': {
    text: withLines(`
strategy: canary
success_criteria:
  error_rate: "< 1%"
  response_time: "< 150% of baseline"
analysis: { warm_up: 2m }
ecs: { service: web, alarms: [shop-5xx, shop-latency] }
`),
    says: {
      plan: {
        criteria: [share('<', 0.01), { operator: '<', limit: { kind: 'of-baseline', factor: 1.5 } }],
        analysis: { warmUpMs: minutes(2) },
      },
      target: { alarms: ['shop-5xx', 'shop-latency'] },
    },
  },
  'S3.9 the hotfix path': {
    text: withLines(`
branches: main
stages: 10@10m, 50@15m, 100
criteria: error-rate < 1%
hotfix:
  branches: hotfix/*
  stages: 50@2m, 100
  review-within: 24h
`),
    says: {
      plan: { stages: [{ weight: 10 }, { weight: 50 }, { weight: 100 }] },
      hotfix: {
        branches: ['hotfix/*'],
        plan: { stages: [{ weight: 50 }, { weight: 100 }], criteria: [share('<', 0.01)] },
        reviewWithinMs: minutes(24 * 60),
      },
    },
  },
  'S5.3 the blue_green block': {
    text: withLines(`
blue_green:
  enabled: true
  health_check_endpoint: /health
  health_check_timeout: 30
  rollback_threshold: 5
  traffic_shift:
    - percentage: 10
      duration: 300
    - percentage: 50
      duration: 300
    - percentage: 100
      duration: 0
`),
    says: {
      plan: {
        strategy: 'blue-green',
        entryCheck: { path: '/health', timeoutMs: 30_000 },
        stages: [{ weight: 10 }, { weight: 50 }, { weight: 100 }],
        criteria: [share('>', 0.05)],
      },
    },
  },
  'S5.4 the canary block': {
    text: withLines(`
canary:
  enabled: true
  stages:
    - name: initial
      traffic_percentage: 5
      duration: 10m
      success_criteria:
        error_rate: "<1%"
        response_time: "<500ms"
    - name: half
      traffic_percentage: 50
      duration: 15m
      success_criteria: { error_rate: "<0.5%", response_time: "<500ms" }
`),
    says: {
      plan: {
        strategy: 'canary',
        stages: [
          { name: 'initial', weight: 5, criteria: [share('<', 0.01), { limit: { kind: 'duration', ms: 500 } }] },
          { name: 'half', weight: 50, bake: { minMs: minutes(15) } },
          { weight: 100 },
        ],
      },
    },
  },
  'S5.10 the rollback block': {
    text: withLines(`
canary: { enabled: true, stages: [10, 50, 100] }
rollback:
  triggers:
    error_rate: ">5%"
    response_time: ">2s"
    health_check_failures: 3
  strategy: gradual
  notification:
    - slack: "#deployments"
    - email: ["ops@shop.example", "lead@shop.example"]
`),
    says: {
      plan: {
        rollback: 'gradual',
        criteria: [
          share('>', 0.05),
          { limit: { kind: 'duration', ms: 2_000 } },
          { limit: { kind: 'count', count: 3 } },
        ],
        notifications: [
          { channel: 'slack', to: ['#deployments'] },
          { channel: 'email', to: ['ops@shop.example', 'lead@shop.example'] },
        ],
      },
    },
  },
  'S5.10 the rollback block by itself': {
    text: withLines(`
rollback:
  triggers: { error_rate: ">5%", response_time: ">2s", health_check_failures: 3 }
  strategy: immediate
`),
    says: { plan: { strategy: 'canary', rollback: 'immediate', stages: [{ weight: 10 }, { weight: 100 }] } },
  },
};
