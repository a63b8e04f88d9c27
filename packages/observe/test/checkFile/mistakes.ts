/**
 * A check file with one mistake. The sign `§` stands before the place that must be named, and is no part of the text.
 *
 * `editor`: whether the published JSON Schema can see it, too.
 */
export interface Mistake {
  readonly text: string;
  readonly message: string | RegExp;
  readonly editor: boolean;
}

const seen = (text: string, message: string | RegExp): Mistake => ({ text, message, editor: true });
const unseen = (text: string, message: string | RegExp): Mistake => ({ text, message, editor: false });

/** Within a check that is right but for this. */
const inCheck = (rest: string) => `checks:\n  - name: ready\n    httpGet: { path: / }\n    ${rest}`;
const inGet = (rest: string) => `checks:\n  - httpGet: ${rest}`;
const inPost = (rest: string) => `checks:\n  - httpPost: { path: /, ${rest} }`;
const inExpect = (rest: string) => inCheck(`expect: { ${rest} }`);
const inJson = (rest: string) => inExpect(`json: { $.a: ${rest} }`);
const inIdentity = (rest: string) => `identity: ${rest}\nchecks: [{ httpGet: { path: / } }]`;

export const mistakes: readonly Mistake[] = [
  // keys
  seen('§cheks: []', '`cheks` is not known here. Did you mean `checks`?'),
  seen('§tests: []', '`tests` is not known here: it is called `checks`.'),
  seen(inCheck('§interval: 5s'), '`checks[0].interval` is not known here: it is called `periodSeconds`.'),
  seen(inCheck('§retries: 5'), '`checks[0].retries` is not known here: it is called `failureThreshold`.'),
  seen(inCheck('§periodSecond: 5'), '`checks[0].periodSecond` is not known here. Did you mean `periodSeconds`?'),
  seen(inCheck('§constructor: 5'), /^`checks\[0\]\.constructor` is not known here: allowed are `name`, /),
  seen(inCheck('§terminationGracePeriodSeconds: 5'), /nothing is terminated by a check; leave it out/),
  seen(inExpect('§statusCode: 200'), '`checks[0].expect.statusCode` is not known here: it is called `status`.'),
  seen(inExpect('time: { §p96Ms: { lte: 1 } }'), /p96Ms` is not known here. Did you mean `p9\dMs`\?$/),
  seen(
    inJson('{ §greater: 1 }'),
    /`checks\[0\]\.expect\.json\["\$\.a"\]\.greater` is not known here: allowed are `equals`/,
  ),
  seen(
    inGet('{ path: /, §json: {} }'),
    /json` is not known here: the request of this method carries no body; use `httpPost`/,
  ),

  // types
  seen('§checks: {}', '`checks` must be a list of checks, but is an object.'),
  seen('§checks: []', '`checks` must be a list of checks, not empty, but is a list.'),
  seen(
    'checks: [{ httpGet: { path: / } }, §text]',
    /^`checks\[1\]` must be an object with `httpGet`.*but is the text "text"\.$/,
  ),
  seen(
    'checks:\n  - §httpGet: /health',
    '`checks[0].httpGet` must be an object with `path` or `url`, but is the text "/health".',
  ),
  seen(
    inCheck('§periodSeconds: 5s'),
    '`checks[0].periodSeconds` must be a number of seconds from 0.01 to 3600, but is the text "5s".',
  ),
  seen(
    inCheck('§timeoutSeconds: 0'),
    '`checks[0].timeoutSeconds` must be a number of seconds from 0.01 to 600, but is 0.',
  ),
  seen(
    inCheck('§successThreshold: 1.5'),
    '`checks[0].successThreshold` must be a whole number from 1 to 1000, but is 1.5.',
  ),
  seen(inCheck('§severity: Gating'), '`checks[0].severity` must be `gating` or `advisory`, but is the text "Gating".'),
  seen(
    inCheck('retryOn: [network, §6xx]'),
    /^`checks\[0\]\.retryOn\[1\]` must be `network`, a status .* but is the text "6xx"\.$/,
  ),
  seen(
    inCheck('backoff: { §jitter: equal }'),
    '`checks[0].backoff.jitter` must be `none` or `full`, but is the text "equal".',
  ),
  seen(
    inGet('{ path: /, §port: http }'),
    /port` must be a port number \(named ports of containers are not known here\) from 1 to 65535/,
  ),
  seen(
    inGet('{ path: /, §followRedirects: maybe }'),
    /must be `true`, `false` or a number from 0 to 50, but is the text "maybe"/,
  ),
  seen(
    inPost('headers: { §X-Build: 12 }'),
    '`checks[0].httpPost.headers["X-Build"]` must be a text in quotes, on one line, but is a number.',
  ),
  seen(inPost('form: { §a: 1 }'), '`checks[0].httpPost.form.a` must be a text (put it in quotes), but is a number.'),
  seen(
    inExpect('§status: 2xxx'),
    /must be a status such as 200, a class such as `2xx`, a range such as `200-299`.*"2xxx"/,
  ),
  seen(inExpect('status: [200, §20]'), /^`checks\[0\]\.expect\.status\[1\]` must be a status/),
  seen(
    inExpect('time: { §ttfbMs: 500 }'),
    /ttfbMs` must be an object that says how to compare, e\.g\. `\{lte: 500\}`, but is 500\.$/,
  ),
  seen(inExpect('headers: { §x-count: 3 }'), /must be a text \(put it in quotes\), or an object of conditions/),
  seen(inJson('{ §gte: "3" }'), '`checks[0].expect.json["$.a"].gte` must be a number (without quotes), but is a text.'),
  seen(inExpect('json: { §$.a: [1] }'), /a list or an object to compare with goes under `equals`, but is a list\.$/),
  seen(inExpect('json: { §$.a: {} }'), /must be at least one condition, e\.g\. `equals`/),
  seen(inJson('{ §type: integer }'), /type` must be one of `string`, `number`/),
  seen('checks: [{ §tcpSocket: {} }]', '`checks[0].tcpSocket.port` is missing.'),
  seen(
    'version: 2\nchecks: [{ httpGet: { path: / } }]'.replace('version', '§version'),
    /must be 1, the version of this format, but is 2/,
  ),

  // languages within
  unseen(
    inExpect('json: { §"$.a[": 1 }'),
    '`checks[0].expect.json["$.a["]` is not a JSONPath (RFC 9535), at character 5: unclosed bracketed selection.',
  ),
  unseen(inExpect('json: { §status: ok }'), /is not a JSONPath \(RFC 9535\): it must begin with `\$`/),
  unseen(inCheck('capture: { id: { §json: id } }'), /is not a JSONPath/),
  unseen(
    inExpect('body: { §matches: "(" }'),
    /is not a regular expression of JavaScript \(flag u\): unterminated group\.$/,
  ),
  unseen(inCheck('capture: { id: { §body: "[" } }'), /is not a regular expression/),
  unseen(
    inExpect('schema: { properties: { a: { §type: thing } } }'),
    /schema\.properties\.a\.type` is not JSON Schema: it must be equal to one of the allowed values\.$/,
  ),
  unseen(
    inExpect('§schema: { $ref: "https://x.example/s" }'),
    /is not a JSON Schema that can be used: can't resolve reference/,
  ),
  unseen(
    inExpect('§schema: none.json'),
    '`checks[0].expect.schema` names a file that cannot be read: there is no such file.',
  ),
  unseen(inExpect('§schema: broken.schema.json'), /names a file that is not JSON Schema/),
  unseen('checks: [{ httpGet: { path: / } }]\ntls: { §ca: key.pem }', /names a file without a certificate in PEM/),

  // addresses, headers
  unseen(
    inGet('{ §url: app.example.com }'),
    /must begin with `http:\/\/` or `https:\/\/` and name a host; for a path of the target use `path`/,
  ),
  unseen(inGet('{ §url: "http://a:b/" }'), '`checks[0].httpGet.url` is not a URL: its host or port is wrong.'),
  unseen(
    inGet('{ §url: "http://user:secret@a/" }'),
    '`checks[0].httpGet.url` must not hold credentials: use `auth`, with `{{env.NAME}}`.',
  ),
  unseen(inGet('{ §path: "/a\\r\\nX: b" }'), /must not hold spaces, line ends or control characters/),
  unseen(inGet('{ §path: //evil.example/ }'), /must not begin with `\/\/`: for another host use `url`/),
  unseen(inGet('{ §path: "https://a/" }'), '`checks[0].httpGet.path` is a whole address: use `url`.'),
  seen(inPost('headers: { §"A\\r\\nB": c }'), /headers\["A\\r\\nB"\]` must be the name of a header/),
  seen(inPost('headers: { §A: "b\\r\\nC: d" }'), /headers\.A` must be a text in quotes, on one line, but is a text\.$/),
  seen(
    'checks: [{ http: { §method: get, path: / } }]',
    /must be a method in capitals such as PURGE, but not CONNECT or TRACE, but is the text "get"/,
  ),
  seen('checks: [{ http: { §method: TRACE, path: / } }]', /not CONNECT or TRACE/),
  unseen('checks: [{ httpGet: { path: / } }]\nresolve: { a: [§app] }', /must be an IP address, but is the text "app"/),
  unseen(
    'checks: [{ httpGet: { path: / } }]\n§proxy: https://u:p@proxy',
    '`proxy` must be `http://host:port`, or `http://user:password@host:port`.',
  ),

  // nothing is filled in there
  seen('checks: [{ tcpSocket: { §host: "{{env.HOST}}", port: 1 } }]', /must be a host name or an address/),

  // contradictions
  seen('§version: 1', 'The file checks nothing: write at least one check under `checks`.'),
  unseen('checks:\n  - §name: a', '`checks[0]` does nothing: it needs `httpGet`, another method, or `tcpSocket`.'),
  unseen(
    inCheck('§httpPut: { path: / }'),
    '`checks[0].httpPut` is a second method beside `httpGet`: write each in a step of its own, under `steps`.',
  ),
  unseen(
    'checks:\n  - steps: [{ httpGet: { path: / } }]\n    §expect: { status: 200 }',
    '`checks[0].expect` stands beside `steps`: write it within one of them.',
  ),
  unseen('checks: [{ §httpGet: {} }]', '`checks[0].httpGet` says nobody to ask: it needs `path` or `url`.'),
  unseen(
    inGet('{ url: http://a/, §port: 1 }'),
    '`checks[0].httpGet.port` stands beside `url`, which is the whole address.',
  ),
  unseen(
    inPost('json: 1, §body: a'),
    '`checks[0].httpPost.body` is a second body: use one of `json`, `form` and `body`.',
  ),
  unseen(inPost('headers: { A: b, §a: c }'), /is there twice; the case of letters makes no difference/),
  unseen(inPost('auth: { bearer: t }, headers: { §authorization: t }'), /is set by `auth`, too: use one of them/),
  unseen(
    inExpect('time: { §p95Ms: { lte: 1 } }'),
    '`checks[0].expect.time.p95Ms` is of many requests: the check needs `sample`, e.g. `sample: {requests: 50}`.',
  ),
  unseen(inExpect('§errorRate: { lte: 0 }'), /is of many requests/),
  ...['lte: 1', 'gte: 0'].map((always) =>
    unseen(
      `checks: [{ httpGet: { path: / }, sample: { requests: 9 }, expect: { §errorRate: { ${always} } } }]`,
      '`checks[0].expect.errorRate` also holds when every request fails: allow a share of them, e.g. `{lte: 0.01}`.',
    ),
  ),
  unseen(inExpect('§status: 299-200'), '`checks[0].expect.status` is a range without a status in it: write 200-299.'),
  unseen(
    inJson('{ exists: false, equals: 1 }').replace('exists', '§exists'),
    /says that there is no value: other conditions cannot hold/,
  ),
  unseen(inExpect('json: { §$.a: { gt: 2, lt: 1 } }'), /cannot hold: nothing is at least 2 and at most 1/),
  unseen(inJson('{ §not: { contains: x } }'), /takes a value to differ from, not conditions/),
  unseen(
    'checks:\n  - httpGet: { url: http://a/, followRedirects: false }\n    expect: { §tls: { daysLeft: { gte: 1 } } }',
    '`checks[0].expect.tls` expects a certificate, and http has none: use https.',
  ),
  unseen('checks: [{ httpHead: { path: / }, expect: { §body: a } }]', /cannot hold: the answer to HEAD has no body/),
  unseen(
    'checks: [{ tcpSocket: { port: 1 }, §expect: { status: 200 } }]',
    /needs an answer, and `tcpSocket` only connects/,
  ),
  unseen(
    'checks:\n  - §sample: { requests: 2 }\n    steps: [{ httpGet: { path: / } }, { httpGet: { path: / } }]',
    /repeats one request/,
  ),
  unseen(inCheck('sample: { requests: 2, §concurrency: 3 }'), /must not be more than the requests \(2\), but is 3/),
  unseen(inCheck('§sample: { requests: 2 }\n    capture: { a: { header: A } }'), /there is no one value for `capture`/),
  unseen(
    inCheck('deadlineSeconds: 5\n    initialDelaySeconds: 5').replace('deadline', '§deadline'),
    '`checks[0].deadlineSeconds` leaves no time: the deadline (5 s) must be longer than the initial delay (5 s).',
  ),
  unseen(
    inCheck('backoff: { §maxSeconds: 1 }'),
    '`checks[0].backoff.maxSeconds` must not be shorter than the period (5 s).',
  ),
  unseen(
    'checks:\n  - { name: a, httpGet: { path: / } }\n  - { §name: a, httpGet: { path: /b } }',
    '`checks[1].name` is called as checks[0] is: give each check a `name` of its own.',
  ),
  unseen(
    'checks:\n  - steps:\n      - httpGet: { path: "/§{{token}}" }\n        capture: { token: { json: $.t } }',
    '`checks[0].steps[0].httpGet.path` uses `{{token}}` before it is captured: that must happen in a step above.',
  ),
  unseen(
    inGet('{ path: "/a/§{{id}}" }'),
    /uses `\{\{id\}\}`, which no step above captures; what the environment holds is `\{\{env\.NAME\}\}`/,
  ),
  unseen(inGet('{ path: "/§{{env.A B}}" }'), /must name a variable of the environment/),
  seen(inPost('§auth: { bearer: t, basic: { username: u, password: p } }'), /must be either `bearer` or `basic`/),
  seen(inCheck('capture: { §id: { json: $.a, header: A } }'), /must be one of `\{json: JSONPath\}`/),
  unseen(
    inIdentity('§{ path: /version }').replace('identity: §', '§identity: '),
    '`identity` does not tell one release from another: it needs `json`, `header` or `body`.',
  ),
  ...[
    '{ json: { $.commit: { exists: true, type: string } } }',
    '{ json: { $.old: { exists: false }, $.commits: { count: 1 } } }',
    "{ header: X-Release, startsWith: '' }",
    "{ header: X-Release, matches: '.*' }",
    "{ body: '' }",
    '{ httpGet: { path: / }, expect: { headers: {}, json: {} } }',
  ].map((every) =>
    unseen(
      inIdentity(every).replace('identity:', '§identity:'),
      '`identity` lets every release pass: it needs a condition that only the expected one meets, e.g. `equals` its commit.',
    ),
  ),
  unseen(inIdentity('{ §header: X-Release }'), '`identity.header` needs a condition beside it, e.g. `equals`.'),
  unseen(inIdentity('{ httpGet: { path: / }, expect: { body: a }, §json: { $.a: 1 } }'), /belongs to the short form/),
];
