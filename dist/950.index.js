export const id = 950;
export const ids = [950];
export const modules = {

/***/ 20950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  decode: () => (/* binding */ decode)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8629);
var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85046);




const limited = { maxOutputLength: _exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_BODY_BYTES */ .h };
/** 2^23 bytes, what RFC 9659 allows on the web; a frame may ask for 2 GiB. */
const ZSTD_WINDOW = { ...limited, params: { [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_d_windowLogMax]: 23 } };
const DECODERS = {
    gzip: (body) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(body, limited),
    'x-gzip': (body) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(body, limited),
    // Some servers send deflate without the frame of zlib around it.
    deflate: (body) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(hasZlibFrame(body) ? node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate : node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw)(body, limited),
    br: (body) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)(body, limited),
    zstd: (body) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompress)(body, ZSTD_WINDOW),
};
const MOST_CODINGS = 5;
async function decode({ headers, body }, peer) {
    const codings = codingsOf(headers);
    if (codings.length > MOST_CODINGS) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v('too-large', `${peer} compresses its answer ${codings.length} times; ${MOST_CODINGS} are read`);
    }
    let decoded = body;
    for (const coding of codings.toReversed()) {
        const decoder = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
        if (decoder === undefined || decoded.length === 0)
            break;
        try {
            decoded = await decoder(decoded);
        }
        catch (error) {
            throw faultOfDecoding(error, coding, peer);
        }
    }
    return decoded;
}
function codingsOf({ 'content-encoding': lines = [] }) {
    return lines
        .join(',')
        .split(',')
        .map((coding) => coding.trim().toLowerCase())
        .filter((coding) => coding !== '' && coding !== 'identity');
}
function hasZlibFrame(body) {
    return ((body[0] ?? 0) & 0x0f) === 8;
}
function faultOfDecoding({ code }, coding, peer) {
    if (code === 'ERR_BUFFER_TOO_LARGE') {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v('too-large', `the ${coding} answer of ${peer} has more than ${_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_BODY_BYTES */ .h} bytes when decompressed`);
    }
    return code === 'Z_BUF_ERROR'
        ? new _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v('protocol', `the ${coding} answer of ${peer} is cut off`)
        : new _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v('protocol', `the answer of ${peer} is not ${coding}, as it says`);
}
//# sourceMappingURL=decode.js.map

/***/ })

};
