/** Check files as people write them; all of them are right. */
export const examples: Readonly<Record<string, string>> = {
  'a release that is checked before traffic': `
version: 1
target: https://app.example.com
defaults: { timeoutSeconds: 5, periodSeconds: 5, successThreshold: 3, deadlineSeconds: 180,
            retryOn: [network, 404, 429, 5xx], backoff: { factor: 1.5, maxSeconds: 20, jitter: full } }
identity:
  httpGet: { path: /version }
  expect: { json: { $.commit: { startsWith: 4f2c9a1 } } }
checks:
  - name: ready
    httpGet: { path: /health, headers: { Accept: application/json } }
    expect:
      status: 200
      headers: { content-type: { contains: json } }
      json: { $.status: ok, '$.checks[?@.ok==false]': { count: 0 } }
      tls: { daysLeft: { gte: 14 } }
      time: { ttfbMs: { lte: 500 } }
  - name: old hosts redirect
    httpGet: { url: http://example.com/, followRedirects: false }
    expect: { status: 301, headers: { location: https://example.com/ } }
  - name: latency
    sample: { requests: 50, concurrency: 5 }
    httpGet: { path: / }
    expect: { time: { p95Ms: { lte: 400 } }, errorRate: { lte: 0.02 } }
  - name: report
    severity: advisory
    steps:
      - httpPost: { path: /login, form: { user: '{{env.SMOKE_USER}}', password: '{{env.SMOKE_PASSWORD}}' } }
        capture: { token: { json: $.token } }
      - httpGet: { path: /me, auth: { bearer: '{{token}}' } }
        expect: { status: 200 }
resolve: { app.example.com: [10.0.1.4, 10.0.1.5] }
`,
  'probes as Kubernetes has them': `
checks:
  - httpGet:
      path: /healthz
      port: 8080
      httpHeaders:
      - name: Custom-Header
        value: Awesome
    initialDelaySeconds: 3
    periodSeconds: 3
  - tcpSocket:
      port: 8080
    initialDelaySeconds: 15
    periodSeconds: 10
  - httpGet:
      host: web.internal
      path: /healthz
      port: 8443
      scheme: HTTPS
    failureThreshold: 30
    periodSeconds: 10
    successThreshold: 1
    timeoutSeconds: 1
`,
  'an identity in short': `
identity: { path: /version, json: { $.commit: abc } }
checks: [{ httpGet: { path: / } }]
`,
  'nothing but an identity': `
identity: { header: X-Release, equals: abc, url: 'https://app.example.com/', deadlineSeconds: 600 }
`,
  'anchors in a holder': `
x-quick: &quick { periodSeconds: 0.5, timeoutSeconds: 0.25 }
checks:
  - { name: a, httpGet: { path: /a }, <<: *quick }
  - { name: b, http: { method: PURGE, path: /b }, <<: *quick }
`,
  JSON: '{"$schema": "./check-file.schema.json", "checks": [{"tcpSocket": {"host": "::1", "port": 5432}}]}',
};
