export const id = 589;
export const ids = [589];
export const modules = {

/***/ 30589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secure: () => (/* binding */ secure_secure)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/certificate.js

/** What OpenSSL finds wrong with a chain, beside the dates of the certificate itself. */
const CHAIN_FAULTS = {
    DEPTH_ZERO_SELF_SIGNED_CERT: () => 'it is self-signed and not among the trusted ones',
    SELF_SIGNED_CERT_IN_CHAIN: (issuer) => `the root of its chain is not trusted (its issuer is ${issuer})`,
    UNABLE_TO_GET_ISSUER_CERT: (issuer) => `the issuer of a certificate in its chain is not known (its own is ${issuer})`,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: (issuer) => `its issuer is not known: ${issuer}`,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: (issuer) => `its issuer is not known: ${issuer}; it is not trusted, or the server does not send the certificates between`,
    CERT_HAS_EXPIRED: () => 'a certificate of its chain has expired',
    CERT_NOT_YET_VALID: () => 'a certificate of its chain is not yet valid',
};
const MOST_NAMES = 5;
const LONGEST_NAME = 100;
const DAY_MS = 24 * 60 * 60 * 1000;
function certificateFaults(certificate, chainFault, host, now) {
    const dates = dateFaults(certificate, now);
    const dated = chainFault === 'CERT_HAS_EXPIRED' || chainFault === 'CERT_NOT_YET_VALID';
    const chain = chainFault === null || (dated && dates.length > 0) ? [] : [chainFaultText(certificate, chainFault)];
    const names = (0,external_node_tls_.checkServerIdentity)(host, certificate) === undefined ? [] : [wrongHost(certificate, host)];
    return [...dates, ...names, ...chain];
}
/** What a good certificate tells. */
function tlsFacts(certificate, protocol, now) {
    const left = Date.parse(certificate.valid_to) - now.getTime();
    return { daysLeft: Math.floor(left / DAY_MS), hosts: hostsOf(certificate), protocol: protocol ?? 'unknown' };
}
/** The names and addresses a certificate is for; its common name where it has none, as Node sees it. */
function hostsOf({ subjectaltname, subject }) {
    if (subjectaltname === undefined)
        return [subject?.CN ?? []].flat();
    return subjectaltname
        .split(', ')
        .filter((name) => name.startsWith('DNS:') || name.startsWith('IP Address:'))
        .map((name) => name.slice(name.indexOf(':') + 1));
}
function dateFaults({ valid_from: from, valid_to: to }, now) {
    if (Date.parse(to) < now.getTime())
        return [`it expired on ${day(to)}`];
    if (Date.parse(from) > now.getTime())
        return [`it is not valid before ${day(from)}`];
    return [];
}
function wrongHost(certificate, host) {
    const names = hostsOf(certificate);
    const some = names.slice(0, MOST_NAMES).map(printable);
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    return `it is not for ${host} but for ${names.length === 0 ? 'no host' : some.join(', ') + more}`;
}
function chainFaultText({ issuer }, code) {
    const name = issuer?.CN ?? issuer?.O ?? 'without a name';
    return CHAIN_FAULTS[code]?.(printable(String(name))) ?? `it does not hold (${code})`;
}
function day(date) {
    return new Date(date).toISOString().slice(0, 10);
}
/** A name out of a certificate that nobody has vouched for. */
function printable(name) {
    return name.replace(/[^\x20-\x7e]/g, '?').slice(0, LONGEST_NAME);
}
//# sourceMappingURL=certificate.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/fault.js
var fault = __webpack_require__(85046);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/tlsFaults.js
var tlsFaults = __webpack_require__(75294);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/http/secure.js






function secure_secure(raw, { host, peer, ca }, progress) {
    return new Promise((resolve, reject) => {
        progress.doing = `agreeing on TLS with ${peer}`;
        const secureContext = contextOf(ca);
        const name = host.replace(/\.$/, '');
        progress.beginPhase();
        const socket = (0,external_node_tls_.connect)({
            socket: raw,
            secureContext,
            ...((0,external_node_net_.isIP)(name) === 0 && { servername: name }),
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: false,
            checkServerIdentity: () => undefined,
        });
        socket.once('secureConnect', () => {
            progress.endPhase('tlsMs');
            const certificate = socket.getPeerCertificate();
            // Node declares an error and gives its code.
            const chainFault = socket.authorized ? null : String(socket.authorizationError);
            const now = new Date();
            const faults = certificateFaults(certificate, chainFault, name, now);
            if (faults.length > 0)
                reject(new fault/* Fault */.v('tls', `the certificate of ${peer} is not good: ${faults.join('; ')}`));
            else
                resolve({ socket, facts: tlsFacts(certificate, socket.getProtocol(), now) });
        });
        socket.on('error', (error) => reject((0,tlsFaults/* faultOfHandshake */.t)(error, peer)));
        socket.once('close', () => reject(new fault/* Fault */.v('reset', `connection closed by ${peer} while agreeing on TLS`)));
    });
}
/** Reading all trusted certificates takes as long as a request on a local network: once for each list. */
const contexts = new WeakMap();
function contextOf(ca) {
    const known = contexts.get(ca);
    if (known !== undefined)
        return known;
    ca.forEach(checkReadable);
    const context = (0,external_node_tls_.createSecureContext)(ca.length === 0 ? {} : { ca: [...(0,external_node_tls_.getCACertificates)('default'), ...ca] });
    contexts.set(ca, context);
    return context;
}
/** OpenSSL skips what it cannot read, without a word. */
function checkReadable(pem, index) {
    try {
        void new external_node_crypto_.X509Certificate(pem);
    }
    catch {
        throw new fault/* Fault */.v('tls', `extra certificate ${index + 1} cannot be read: it must be PEM, -----BEGIN CERTIFICATE-----`);
    }
}
//# sourceMappingURL=secure.js.map

/***/ })

};
