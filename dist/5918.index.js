export const id = 5918;
export const ids = [5918];
export const modules = {

/***/ 3112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readPlanFile)
/* harmony export */ });
/* harmony import */ var _deploy_actions_documents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89192);
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98540);


/**
 * Reads a plan from YAML or JSON, see `readPlan`.
 *
 * @param file the name that problems carry; one that ends in .json must be JSON
 */
function readPlanFile(text, file) {
    const { content, problems, locate } = (0,_deploy_actions_documents__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(text, file);
    if (problems.length > 0)
        return { problems };
    const reading = (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m)(content);
    return reading.ok
        ? { plan: reading.value, warnings: reading.warnings.map(locate) }
        : { problems: reading.problems.map(locate).toSorted(byPlace) };
}
/** Parts of a plan are read one after the other; a person goes from top to bottom. */
function byPlace(a, b) {
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
//# sourceMappingURL=planFile.js.map

/***/ }),

/***/ 97157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readWindows)
});

;// CONCATENATED MODULE: ./node_modules/croner/dist/croner.js
function g(s,e,t,n=0,r=0,a=0,i=0){let o=s>=0&&s<100,u=Date.UTC(o?s+400:s,e,t,n,r,a,i);return o?u-126227808e5:u}function D(s){return g(s.y,s.m-1,s.d,s.h,s.i,s.s)}function w(s,e){return s.y===e.y&&s.m===e.m&&s.d===e.d&&s.h===e.h&&s.i===e.i&&s.s===e.s}function O(s){let e=s.substring(9);return e.includes("Z")||e.includes("+")||e.includes("-")}function Z(s,e){let t=new Date(Date.parse(s));if(isNaN(t))throw new Error("Invalid ISO8601 passed to timezone parser.");return O(s)?{tp:T(t.getUTCFullYear(),t.getUTCMonth()+1,t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds(),"Etc/UTC"),ms:t.getUTCMilliseconds()}:{tp:T(t.getFullYear(),t.getMonth()+1,t.getDate(),t.getHours(),t.getMinutes(),t.getSeconds(),e),ms:t.getMilliseconds()}}function v(s,e,t){let{tp:n,ms:r}=Z(s,e);return new Date(N(n,t).getTime()+r)}function N(s,e){let t=_(s);if(t.kind==="single")return t.date;if(t.kind==="ambiguous")return t.earlier;if(e)throw new Error("Invalid date passed to fromTZ()");return t.after}function _(s){let e=D(s),t=i=>R(new Date(i),s.tz),n=e-t(e),r=y(new Date(n),s.tz);if(w(r,s)){let i=D(r)-n,o=n-(t(n-E)-i);if(o<n&&w(y(new Date(o),s.tz),s))return{kind:"ambiguous",earlier:new Date(o),later:new Date(n)};let u=n+(i-t(n+E));return u>n&&w(y(new Date(u),s.tz),s)?{kind:"ambiguous",earlier:new Date(n),later:new Date(u)}:{kind:"single",date:new Date(n)}}let a=e-(D(r)-n);return w(y(new Date(a),s.tz),s)?{kind:"single",date:new Date(a)}:{kind:"gap",before:new Date(Math.min(n,a)),after:new Date(Math.max(n,a))}}var E=3*36e5;function R(s,e){return D(y(s,e))-(s.getTime()-s.getUTCMilliseconds())}function k(s,e,t){let n=R(new Date(s),t);for(;e-s>1e3;){let r=s+Math.floor((e-s)/2e3)*1e3;R(new Date(r),t)===n?s=r:e=r}return e}function U(s,e){let t=_(y(new Date(s),e));if(t.kind==="ambiguous")return s<t.later.getTime()?"earlier":"later"}var H=g(1,0,1),S=864e5,W=new Map;function y(s,e){if(e===void 0)return T(s.getFullYear(),s.getMonth()+1,s.getDate(),s.getHours(),s.getMinutes(),s.getSeconds());let t=W.get(e),n;try{t||(t=new Intl.DateTimeFormat("en-US",{timeZone:e,year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric",hour12:!1}),W.set(e,t)),n=t.formatToParts(s)}catch(i){let o=i instanceof Error?i.message:String(i);throw new RangeError(`toTZ: Invalid timezone '${e}' or date. Please provide a valid IANA timezone (e.g., 'America/New_York', 'Europe/Stockholm'). Original error: ${o}`)}let r={year:0,month:0,day:0,hour:0,minute:0,second:0};for(let i of n)(i.type==="year"||i.type==="month"||i.type==="day"||i.type==="hour"||i.type==="minute"||i.type==="second")&&(r[i.type]=parseInt(i.value,10));if(isNaN(r.year)||isNaN(r.month)||isNaN(r.day)||isNaN(r.hour)||isNaN(r.minute)||isNaN(r.second))throw new Error(`toTZ: Failed to parse all date components from timezone '${e}'. This may indicate an invalid date or timezone configuration. Parsed components: ${JSON.stringify(r)}`);let a=s.getTime()-H;return(a<-S||a<S&&r.month===12)&&(r.year=1-r.year),r.hour===24&&(r.hour=0),{y:r.year,m:r.month,d:r.day,h:r.hour,i:r.minute,s:r.second,tz:e}}function T(s,e,t,n,r,a,i){return{y:s,m:e,d:t,h:n,i:r,s:a,tz:i}}var x=[1,2,4,8,16],C=class s{pattern;timezone;mode;alternativeWeekdays;sloppyRanges;fixedTimeRule;second;minute;hour;day;month;dayOfWeek;year;lastDayOfMonth;lastWeekday;nearestWeekdays;starDOM;starDOW;starYear;useAndLogic;isFixedTime;constructor(e,t,n){this.pattern=e,this.timezone=t,this.mode=n?.mode??"auto",this.alternativeWeekdays=n?.alternativeWeekdays??!1,this.sloppyRanges=n?.sloppyRanges??!1,this.fixedTimeRule=n?.fixedTimeRule??"single-value",this.second=Array(60).fill(0),this.minute=Array(60).fill(0),this.hour=Array(24).fill(0),this.day=Array(31).fill(0),this.month=Array(12).fill(0),this.dayOfWeek=Array(7).fill(0),this.year=[],this.lastDayOfMonth=!1,this.lastWeekday=!1,this.nearestWeekdays=Array(31).fill(0),this.starDOM=!1,this.starDOW=!1,this.starYear=!1,this.useAndLogic=!1,this.isFixedTime=!1,this.parse()}parse(){if(!(typeof this.pattern=="string"||this.pattern instanceof String))throw new TypeError("CronPattern: Pattern has to be of type string.");this.pattern.indexOf("@")>=0&&(this.pattern=this.handleNicknames(this.pattern).trim());let e=this.pattern.match(/\S+/g)||[""],t=e.length;if(e.length<5||e.length>7)throw new TypeError("CronPattern: invalid configuration format ('"+this.pattern+"'), exactly five, six, or seven space separated parts are required.");if(this.mode!=="auto"){let i;switch(this.mode){case"5-part":i=5;break;case"6-part":i=6;break;case"7-part":i=7;break;case"5-or-6-parts":i=[5,6];break;case"6-or-7-parts":i=[6,7];break;default:i=0}if(!(Array.isArray(i)?i.includes(t):t===i)){let u=Array.isArray(i)?i.join(" or "):i.toString();throw new TypeError(`CronPattern: mode '${this.mode}' requires exactly ${u} parts, but pattern '${this.pattern}' has ${t} parts.`)}}if(e.length===5&&e.unshift("0"),e.length===6&&e.push("*"),this.pattern.indexOf("?")>=0)for(let i=0;i<e.length;i++)e[i]=e[i].replace(/\?/g,"*");if(e[3].toUpperCase()==="LW")this.lastWeekday=!0,e[3]="";else if(e[3].toUpperCase().indexOf("L")>=0){let i=e[3].split(",");if(i.length>1&&i.some(o=>o.toUpperCase()==="LW"))throw new TypeError(`CronPattern: Syntax error, LW can not be in a list in day-of-month ('${e[3]}').`);if(i.some(o=>o===""||o.toUpperCase()!=="L"&&/l/i.test(o)))throw new TypeError("CronPattern: Syntax error, L has to be a value of its own in day-of-month ('"+e[3]+"').");e[3]=i.filter(o=>o.toUpperCase()!=="L").join(","),this.lastDayOfMonth=!0}if(e[3]=="*"&&(this.starDOM=!0),e[6]=="*"&&(this.starYear=!0),e[4].length>=3&&(e[4]=this.replaceAlpha(e[4],s.MONTH_NAMES)),e[5].length>=3&&(e[5]=this.alternativeWeekdays?this.replaceAlpha(e[5],s.DAY_NAMES_QUARTZ):this.replaceAlpha(e[5],s.DAY_NAMES)),e[5].startsWith("+")&&(this.useAndLogic=!0,e[5]=e[5].substring(1),e[5]===""))throw new TypeError("CronPattern: Day-of-week field cannot be empty after '+' modifier.");switch(e[5]=="*"&&(this.starDOW=!0),this.mode){case"5-part":e[0]="0",e[6]="*";break;case"6-part":e[6]="*";break;case"5-or-6-parts":e[6]="*";break;case"6-or-7-parts":break;case"7-part":case"auto":break}this.throwAtIllegalCharacters(e),this.partToArray("second",e[0],0,1),this.partToArray("minute",e[1],0,1),this.partToArray("hour",e[2],0,1),this.partToArray("day",e[3],-1,1),this.partToArray("month",e[4],-1,1);let n=this.alternativeWeekdays?-1:0;this.partToArray("dayOfWeek",e[5],n,63),e[6]==="*"?this.year=Array(1e4).fill(1):(this.year=Array(1e4).fill(0),this.partToArray("year",e[6],0,1)),!this.alternativeWeekdays&&this.dayOfWeek[7]&&(this.dayOfWeek[0]=this.dayOfWeek[7]);let r=this.fixedTimeRule==="single-value",a=(i,o)=>!i.includes("*")&&!i.includes("/")&&(!r||o.filter(u=>u).length===1);this.isFixedTime=a(e[0],this.second)&&a(e[1],this.minute)&&a(e[2],this.hour)}partToArray(e,t,n,r){let a=this[e];if(t===""&&!(e==="day"&&(this.lastDayOfMonth||this.lastWeekday)))throw new TypeError("CronPattern: configuration entry "+e+" ("+t+") is empty, check for trailing spaces.");if(t==="*")return a.fill(r);let i=t.split(",");if(i.length>1)for(let o of i)this.partToArray(e,o,n,r);else t.includes("-")&&t.includes("/")?this.handleRangeWithStepping(t,e,n,r):t.includes("-")?this.handleRange(t,e,n,r):t.includes("/")?this.handleStepping(t,e,n,r):t!==""&&this.handleNumber(t,e,n,r)}throwAtIllegalCharacters(e){for(let t=0;t<e.length;t++)if((t===3?/[^/*0-9,\-WwLl]+/:t===5?/[^/*0-9,\-#Ll]+/:/[^/*0-9,\-]+/).test(e[t]))throw new TypeError("CronPattern: configuration entry "+t+" ("+e[t]+") contains illegal characters.")}handleNumber(e,t,n,r){let a=this.extractNth(e,t),i=e.toUpperCase().includes("W");if(t!=="day"&&i)throw new TypeError("CronPattern: Nearest weekday modifier (W) only allowed in day-of-month.");i&&(t="nearestWeekdays");let o=i?a[0].replace(/W$/i,""):a[0],u=s.toNumber(o)+n;if(isNaN(u))throw new TypeError("CronPattern: "+t+" is not a number: '"+e+"'");this.setPart(t,u,a[1]||r)}setPart(e,t,n){if(!Object.prototype.hasOwnProperty.call(this,e))throw new TypeError("CronPattern: Invalid part specified: "+e);if(e==="dayOfWeek"){if(t===7&&(t=0),t<0||t>6)throw new RangeError("CronPattern: Invalid value for dayOfWeek: "+t);this.setNthWeekdayOfMonth(t,n);return}if(e==="second"||e==="minute"){if(t<0||t>=60)throw new RangeError("CronPattern: Invalid value for "+e+": "+t)}else if(e==="hour"){if(t<0||t>=24)throw new RangeError("CronPattern: Invalid value for "+e+": "+t)}else if(e==="day"||e==="nearestWeekdays"){if(t<0||t>=31)throw new RangeError("CronPattern: Invalid value for "+e+": "+t)}else if(e==="month"){if(t<0||t>=12)throw new RangeError("CronPattern: Invalid value for "+e+": "+t)}else if(e==="year"&&(t<1||t>=1e4))throw new RangeError("CronPattern: Invalid value for "+e+": "+t+" (supported range: 1-9999)");this[e][t]=n}static toNumber(e){return/^\d+$/.test(e)?parseInt(e,10):NaN}validateNotNaN(e,t){if(isNaN(e))throw new TypeError(t)}validateRange(e,t,n,r,a){if(e>t)throw new TypeError("CronPattern: From value is larger than to value: '"+a+"'");if(n!==void 0){if(n===0)throw new TypeError("CronPattern: Syntax error, illegal stepping: 0");if(n>this[r].length)throw new TypeError("CronPattern: Syntax error, steps cannot be greater than maximum value of part ("+this[r].length+")")}}handleRangeWithStepping(e,t,n,r){if(e.toUpperCase().includes("W"))throw new TypeError("CronPattern: Syntax error, W is not allowed in ranges with stepping.");let a=this.extractNth(e,t),i=a[0].match(/^(\d+)-(\d+)\/(\d+)$/);if(i===null)throw new TypeError("CronPattern: Syntax error, illegal range with stepping: '"+e+"'");let[,o,u,l]=i,h=parseInt(o,10)+n,m=parseInt(u,10)+n,d=parseInt(l,10);this.validateNotNaN(h,"CronPattern: Syntax error, illegal lower range (NaN)"),this.validateNotNaN(m,"CronPattern: Syntax error, illegal upper range (NaN)"),this.validateNotNaN(d,"CronPattern: Syntax error, illegal stepping: (NaN)"),this.validateRange(h,m,d,t,e);for(let p=h;p<=m;p+=d)this.setPart(t,p,a[1]||r)}extractNth(e,t){let n=e,r;if(n.includes("#")){if(t!=="dayOfWeek")throw new Error("CronPattern: nth (#) only allowed in day-of-week field");let a=n.split("#");if(a.length!==2||a[1]==="")throw new TypeError("CronPattern: Syntax error, illegal nth weekday: '"+e+"'");n=a[0],r=a[1]}else if(n.toUpperCase().endsWith("L")){if(t!=="dayOfWeek")throw new Error("CronPattern: L modifier only allowed in day-of-week field (use L alone for day-of-month)");r="L",n=n.slice(0,-1)}return[n,r]}handleRange(e,t,n,r){if(e.toUpperCase().includes("W"))throw new TypeError("CronPattern: Syntax error, W is not allowed in a range.");let a=this.extractNth(e,t),i=a[0].split("-");if(i.length!==2)throw new TypeError("CronPattern: Syntax error, illegal range: '"+e+"'");let o=s.toNumber(i[0])+n,u=s.toNumber(i[1])+n;this.validateNotNaN(o,"CronPattern: Syntax error, illegal lower range (NaN)"),this.validateNotNaN(u,"CronPattern: Syntax error, illegal upper range (NaN)"),this.validateRange(o,u,void 0,t,e);for(let l=o;l<=u;l++)this.setPart(t,l,a[1]||r)}handleStepping(e,t,n,r){if(e.toUpperCase().includes("W"))throw new TypeError("CronPattern: Syntax error, W is not allowed in parts with stepping.");let a=this.extractNth(e,t),i=a[0].split("/");if(i.length!==2)throw new TypeError("CronPattern: Syntax error, illegal stepping: '"+e+"'");if(this.sloppyRanges)i[0]===""&&(i[0]="*");else{if(i[0]==="")throw new TypeError("CronPattern: Syntax error, stepping with missing prefix ('"+e+"') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");if(i[0]!=="*")throw new TypeError("CronPattern: Syntax error, stepping with numeric prefix ('"+e+"') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.")}let o=0;i[0]!=="*"&&(o=s.toNumber(i[0])+n,this.validateNotNaN(o,"CronPattern: Syntax error, illegal stepping start (NaN)"));let u=s.toNumber(i[1]);this.validateNotNaN(u,"CronPattern: Syntax error, illegal stepping: (NaN)"),this.validateRange(0,this[t].length-1,u,t,e);for(let l=o;l<this[t].length;l+=u)t==="year"&&l===0||this.setPart(t,l,a[1]||r)}replaceAlpha(e,t){let n=e;for(let[r,a]of Object.entries(t))n=n.replace(new RegExp(r,"gi"),(i,o,u)=>{let l=o+i.length-3,h=u.charAt(l-1),m=u.charAt(l+3);if(/[a-z\d/#]/i.test(h)||/[a-km-z\d]/i.test(m))throw new TypeError(`CronPattern: Syntax error, a month or day name has to stand alone ('${e}').`);return a});return n}static DAY_NAMES={"-sun":"-7",sun:"0",mon:"1",tue:"2",wed:"3",thu:"4",fri:"5",sat:"6"};static DAY_NAMES_QUARTZ={sun:"1",mon:"2",tue:"3",wed:"4",thu:"5",fri:"6",sat:"7"};static MONTH_NAMES={jan:"1",feb:"2",mar:"3",apr:"4",may:"5",jun:"6",jul:"7",aug:"8",sep:"9",oct:"10",nov:"11",dec:"12"};static NICKNAME_MAP={"@yearly":"0 0 1 1 *","@annually":"0 0 1 1 *","@monthly":"0 0 1 * *","@weekly":"0 0 * * SUN","@daily":"0 0 * * *","@midnight":"0 0 * * *","@hourly":"0 * * * *"};handleNicknames(e){let t=e.trim().toLowerCase();if(t==="@reboot")throw new TypeError("CronPattern: @reboot is not supported in this environment. This is an event-based trigger that requires system startup detection.");return s.NICKNAME_MAP[t]||e}setNthWeekdayOfMonth(e,t){if(typeof t!="number"&&t.toUpperCase()==="L")this.dayOfWeek[e]=this.dayOfWeek[e]|32;else if(t===63)this.dayOfWeek[e]=63;else if(t<6&&t>0)this.dayOfWeek[e]=this.dayOfWeek[e]|x[t-1];else throw new TypeError(`CronPattern: nth weekday out of range, should be 1-5 or L. Value: ${t}, Type: ${typeof t}`)}};var B=[31,28,31,30,31,30,31,31,30,31,30,31],f=[["month","year",0],["day","month",-1],["hour","day",0],["minute","hour",0],["second","minute",0]],c=class s{tz;instantMs;instantFields;ms;second;minute;hour;day;month;year;constructor(e,t){if(this.tz=t,e&&e instanceof Date)if(!isNaN(e))this.fromDate(e);else throw new TypeError("CronDate: Invalid date passed to CronDate constructor");else if(e==null)this.fromDate(new Date);else if(e&&typeof e=="string")this.fromString(e);else if(e instanceof s)this.fromCronDate(e);else throw new TypeError("CronDate: Invalid type ("+typeof e+") passed to CronDate constructor")}getLastDayOfMonth(e,t){return t!==1?B[t]:new Date(g(e,t+1,0)).getUTCDate()}getLastWeekday(e,t){let n=this.getLastDayOfMonth(e,t),a=new Date(g(e,t,n)).getUTCDay();return a===0?n-2:a===6?n-1:n}getNearestWeekday(e,t,n){let r=this.getLastDayOfMonth(e,t);if(n>r)return-1;let i=new Date(g(e,t,n)).getUTCDay();return i===0?n===r?n-2:n+1:i===6?n===1?n+2:n-1:n}isNthWeekdayOfMonth(e,t,n,r){let i=new Date(g(e,t,n)).getUTCDay(),o=0;for(let u=1;u<=n;u++)new Date(g(e,t,u)).getUTCDay()===i&&o++;if(r&63&&x[o-1]&r)return!0;if(r&32){let u=this.getLastDayOfMonth(e,t);for(let l=n+1;l<=u;l++)if(new Date(g(e,t,l)).getUTCDay()===i)return!1;return!0}return!1}fromDate(e){if(this.tz!==void 0)if(typeof this.tz=="number")this.ms=e.getUTCMilliseconds(),this.second=e.getUTCSeconds(),this.minute=e.getUTCMinutes()+this.tz,this.hour=e.getUTCHours(),this.day=e.getUTCDate(),this.month=e.getUTCMonth(),this.year=e.getUTCFullYear(),this.apply();else try{let t=y(e,this.tz);this.ms=e.getMilliseconds(),this.second=t.s,this.minute=t.i,this.hour=t.h,this.day=t.d,this.month=t.m-1,this.year=t.y,this.cacheInstant(e.getTime()-this.ms)}catch(t){let n=t instanceof Error?t.message:String(t);throw new TypeError(`CronDate: Failed to convert date to timezone '${this.tz}'. This may happen with invalid timezone names or dates. Original error: ${n}`)}else this.ms=e.getMilliseconds(),this.second=e.getSeconds(),this.minute=e.getMinutes(),this.hour=e.getHours(),this.day=e.getDate(),this.month=e.getMonth(),this.year=e.getFullYear(),this.cacheInstant(e.getTime()-this.ms)}cacheInstant(e){this.instantMs=e;let{year:t,month:n,day:r,hour:a,minute:i,second:o}=this;this.instantFields=[t,n,r,a,i,o,this.tz]}cachedInstant(){let e=this.instantFields;if(!(e===void 0||e[6]!==this.tz)&&!(e[5]!==this.second||e[4]!==this.minute||e[3]!==this.hour)&&!(e[2]!==this.day||e[1]!==this.month||e[0]!==this.year))return this.instantMs}fromCronDate(e){this.tz=e.tz,this.year=e.year,this.month=e.month,this.day=e.day,this.hour=e.hour,this.minute=e.minute,this.second=e.second,this.ms=e.ms,this.instantMs=e.instantMs,this.instantFields=e.instantFields}apply(){if(this.month>11||this.month<0||this.day>this.getLastDayOfMonth(this.year,this.month)||this.day<1||this.hour>23||this.minute>59||this.second>59||this.hour<0||this.minute<0||this.second<0){let e=new Date(0);return e.setUTCFullYear(this.year,this.month,this.day),e.setUTCHours(this.hour,this.minute,this.second,this.ms),this.ms=e.getUTCMilliseconds(),this.second=e.getUTCSeconds(),this.minute=e.getUTCMinutes(),this.hour=e.getUTCHours(),this.day=e.getUTCDate(),this.month=e.getUTCMonth(),this.year=e.getUTCFullYear(),!0}else return!1}fromString(e){if(typeof this.tz=="number"){if(O(e))return this.fromDate(v(e));let t=v(e,"Etc/UTC");this.ms=t.getUTCMilliseconds(),this.second=t.getUTCSeconds(),this.minute=t.getUTCMinutes(),this.hour=t.getUTCHours(),this.day=t.getUTCDate(),this.month=t.getUTCMonth(),this.year=t.getUTCFullYear(),this.apply()}else return this.fromDate(v(e,this.tz))}findNext(e,t,n,r){return this._findMatch(e,t,n,r,1)}_matchDayValue(e,t,n,r){let a=e;if(!a){for(let i=0;i<n.nearestWeekdays.length;i++)if(n.nearestWeekdays[i]){let o=this.getNearestWeekday(this.year,this.month,i+1);if(o!==-1&&o===t){a=1;break}}}if(n.lastWeekday){let i=this.getLastWeekday(this.year,this.month);t===i&&(a=1)}if(n.lastDayOfMonth){let i=this.getLastDayOfMonth(this.year,this.month);t===i&&(a=1)}if(!n.starDOW){let i=new Date(g(this.year,this.month,1,0,0,0,0)).getUTCDay(),o=n.dayOfWeek[(i+(t-1))%7];o&&o&63&&(o=this.isNthWeekdayOfMonth(this.year,this.month,t,o)?1:0),n.useAndLogic?a=a&&o:!r.domAndDow&&!n.starDOM?a=a||o:a=a&&o}return a}_findMatch(e,t,n,r,a){let i=this[t],o=t==="day"?this.getLastDayOfMonth(this.year,this.month):0,u=this[t]+r,l=a===1?h=>h<n[t].length:h=>h>=0;for(let h=u;l(h);h+=a){let m=n[t][h];if(t==="day"){if(h-r>o)continue;m=this._matchDayValue(m,h-r,n,e)}if(m)return this[t]=h-r,i!==this[t]?2:1}return 3}recurse(e,t,n){let r=this.year,a=n;for(;typeof a=="number";){if(e.starYear&&Math.abs(this.year-r)>400)return null;a=this.recurseStep(e,t,a)}return a}recurseStep(e,t,n){if(n===0&&!e.starYear){if(this.year>=0&&this.year<e.year.length&&e.year[this.year]===0){let a=-1;for(let i=this.year+1;i<e.year.length&&i<1e4;i++)if(e.year[i]===1){a=i;break}if(a===-1)return null;this.year=a,this.month=0,this.day=1,this.hour=0,this.minute=0,this.second=0,this.ms=0}if(this.year>=1e4)return null}let r=this.findNext(t,f[n][0],e,f[n][2]);if(r>1){let a=n+1;for(;a<f.length;)this[f[a][0]]=-f[a][2],a++;if(r===3){if(this[f[n][1]]++,this[f[n][0]]=-f[n][2],this.apply(),n===0&&!e.starYear){for(;this.year>=0&&this.year<e.year.length&&e.year[this.year]===0&&this.year<1e4;)this.year++;if(this.year>=1e4||this.year>=e.year.length)return null}return 0}else if(this.apply())return n-1}return n+=1,n>=f.length?this:(e.starYear?this.year>=3e3:this.year>=1e4)?null:n}increment(e,t,n){return this.instantMs=void 0,this.instantFields=void 0,this.second+=t.interval!==void 0&&t.interval>1&&n?t.interval:1,this.ms=0,this.apply(),this.recurse(e,t,0)}decrement(e,t,n=!0){this.instantMs=void 0,this.instantFields=void 0;let r=t.interval!==void 0&&t.interval>=1;return(this.ms===0||r)&&(this.second-=r&&n?t.interval:1),this.ms=0,this.apply(),this.year<1?null:this.recurseBackward(e,t,0)}recurseBackward(e,t,n){let r=this.year,a=n;for(;typeof a=="number";){if(e.starYear&&Math.abs(this.year-r)>400)return null;a=this.recurseBackwardStep(e,t,a)}return a}recurseBackwardStep(e,t,n){if(n===0&&!e.starYear){if(this.year>=0&&this.year<e.year.length&&e.year[this.year]===0){let a=-1;for(let i=this.year-1;i>=0;i--)if(e.year[i]===1){a=i;break}if(a===-1)return null;this.year=a,this.month=11,this.day=31,this.hour=23,this.minute=59,this.second=59,this.ms=0}if(this.year<1)return null}let r=this.findPrevious(t,f[n][0],e,f[n][2]);if(r>1){let a=n+1;for(;a<f.length;){let i=f[a][0],o=f[a][2],u=this.getMaxPatternValue(i,e,o);this[i]=u,a++}if(r===3){if(this[f[n][1]]--,n===0){let u=this.getLastDayOfMonth(this.year,this.month);this.day>u&&(this.day=u)}if(n===1)if(this.day<=0)this.day=1;else{let u=this.year,l=this.month;for(;l<0;)l+=12,u--;for(;l>11;)l-=12,u++;let h=this.getLastDayOfMonth(u,l);this.day>h&&(this.day=h)}this.apply();let i=f[n][0],o=f[n][2];if(this[i]=this.getMaxPatternValue(i,e,o),this.apply(),n===0){let u=f[1][2],l=this.getMaxPatternValue("day",e,u);l!==this.day&&(this.day=l,this.hour=this.getMaxPatternValue("hour",e,f[2][2]),this.minute=this.getMaxPatternValue("minute",e,f[3][2]),this.second=this.getMaxPatternValue("second",e,f[4][2]))}if(n===0&&!e.starYear){for(;this.year>=0&&this.year<e.year.length&&e.year[this.year]===0;)this.year--;if(this.year<1)return null}return 0}else if(this.apply())return n-1}return n+=1,n>=f.length?this:this.year<1?null:n}getMaxPatternValue(e,t,n){let r=t[e].length-1-n;for(let a=t[e].length-1;a>=0;a--)if(t[e][a]){r=a-n;break}if(e==="day"){let a=this.getLastDayOfMonth(this.year,this.month);return t.lastWeekday||t.nearestWeekdays.some(i=>i)||t.lastDayOfMonth||!t.starDOW?a:Math.min(r,a)}return r}findPrevious(e,t,n,r){return this._findMatch(e,t,n,r,-1)}getDate(e){if(!e&&typeof this.tz!="number"){let t=this.cachedInstant();if(t!==void 0)return new Date(t+(this.tz===void 0?this.ms:0))}if(e||this.tz===void 0){if(this.year>=0&&this.year<100){let t=new Date(0);return t.setFullYear(this.year,this.month,this.day),t.setHours(this.hour,this.minute,this.second,this.ms),t}return new Date(this.year,this.month,this.day,this.hour,this.minute,this.second,this.ms)}else return typeof this.tz=="number"?new Date(g(this.year,this.month,this.day,this.hour,this.minute-this.tz,this.second,this.ms)):N(T(this.year,this.month+1,this.day,this.hour,this.minute,this.second,this.tz),!1)}getTime(){return this.getDate(!1).getTime()}match(e,t){if(!e.starYear&&(this.year<0||this.year>=e.year.length||e.year[this.year]===0))return!1;for(let n=0;n<f.length;n++){let r=f[n][0],a=f[n][2],i=this[r];if(i+a<0||i+a>=e[r].length)return!1;let o=e[r][i+a];if(r==="day"&&(o=this._matchDayValue(o,i,e,t)),!o)return!1}return!0}};function F(s){s===void 0&&(s={}),delete s.name,s.legacyMode!==void 0&&s.domAndDow===void 0?s.domAndDow=!s.legacyMode:s.domAndDow===void 0&&(s.domAndDow=!1),s.legacyMode=!s.domAndDow;let e=(n,r)=>n===void 0?r:n;if(s.paused=e(s.paused,!1),s.maxRuns=e(s.maxRuns,1/0),s.catch=e(s.catch,!1),s.unref=e(s.unref,!1),s.mode=e(s.mode,"auto"),s.alternativeWeekdays=e(s.alternativeWeekdays,!1),s.sloppyRanges=e(s.sloppyRanges,!1),s.fixedTimeRule=e(s.fixedTimeRule,"single-value"),s.allowPast=e(s.allowPast,!1),s.interval=s.interval===void 0?0:parseInt(s.interval.toString(),10),s.utcOffset=s.utcOffset===void 0?void 0:parseInt(s.utcOffset.toString(),10),s.dayOffset=s.dayOffset===void 0?0:parseInt(s.dayOffset.toString(),10),!["auto","5-part","6-part","7-part","5-or-6-parts","6-or-7-parts"].includes(s.mode))throw new Error("CronOptions: mode must be one of 'auto', '5-part', '6-part', '7-part', '5-or-6-parts', or '6-or-7-parts'.");if(!["single-value","no-wildcard"].includes(s.fixedTimeRule))throw new Error("CronOptions: fixedTimeRule must be one of 'single-value' or 'no-wildcard'.");s.timezone===""&&(s.timezone=void 0);let t=s.timezone??s.utcOffset;if(s.startAt&&(s.startAt=I(new c(s.startAt,t))),s.stopAt&&(s.stopAt=I(new c(s.stopAt,t))),s.interval!==null){if(isNaN(s.interval))throw new Error("CronOptions: Supplied value for interval is not a number");if(s.interval<0)throw new Error("CronOptions: Supplied value for interval can not be negative")}if(s.utcOffset!==void 0){if(isNaN(s.utcOffset))throw new Error("CronOptions: Invalid value passed for utcOffset, should be number representing minutes offset from UTC.");if(s.utcOffset<-870||s.utcOffset>870)throw new Error("CronOptions: utcOffset out of bounds.");if(s.utcOffset!==void 0&&s.timezone)throw new Error("CronOptions: Combining 'utcOffset' with 'timezone' is not allowed.")}if(s.unref!==!0&&s.unref!==!1)throw new Error("CronOptions: Unref should be either true, false or undefined(false).");if(s.dayOffset!==void 0&&s.dayOffset!==0&&isNaN(s.dayOffset))throw new Error("CronOptions: Invalid value passed for dayOffset, should be a number representing days to offset.");return s}function I(s){return s.ms?(s.ms=0,new c(new Date(s.getTime()+1e3),s.tz)):s}function b(s){return typeof s=="function"}function L(s){return b(s)}function Y(s){typeof Deno<"u"&&typeof Deno.unrefTimer<"u"?Deno.unrefTimer(s):s&&typeof s.unref<"u"&&s.unref()}var P=1440*60*1e3,$=30*1e3,M=[],j=class{name;options;_states;fn;_startAtRoundingMs=0;getTz(){return this.options.timezone??this.options.utcOffset}applyDayOffset(e){let t=this._offsetMs();return t?new Date(e.getTime()+t):e}_offsetMs(){return(this.options.dayOffset??0)*P}get _startAt(){return this.options.startAt}get _stopAt(){return this.options.stopAt}_nextTarget(e,t){let n=this._offsetMs(),r=this._next(this._shift(e),new Date(t.getTime()-n),{startAt:this._shift(this._startAt),stopAt:this._shift(this._stopAt)});return r?this.applyDayOffset(r.getDate(!1)):null}_previousTarget(e,t){let n=this._toMs(e??t)-this._offsetMs(),r=this._previous(new Date(n),{startAt:this._shift(this._startAt),stopAt:this._shift(this._stopAt)});return r?this.applyDayOffset(r.getDate(!1)):null}_shift(e){if(e!=null)return new c(new Date(this._toMs(e)-this._offsetMs()),this.getTz())}constructor(e,t,n){let r,a;if(b(t))a=t;else if(typeof t=="object")r=t;else if(t!==void 0)throw new Error("Cron: Invalid argument passed for optionsIn. Should be one of function, or object (options).");if(b(n))a=n;else if(typeof n=="object")r=n;else if(n!==void 0)throw new Error("Cron: Invalid argument passed for funcIn. Should be one of function, or object (options).");this.name=r?.name;let i=r?.startAt;this.options=F(r),i&&this._startAt&&(this._startAtRoundingMs=this._startAt.getTime()-new c(i,this.getTz()).getTime());let o=!!e&&(e instanceof Date||typeof e=="string"&&e.indexOf(":")>0);if(this._states={kill:!1,blocking:!1,previousRun:void 0,currentRun:void 0,once:void 0,currentTimeout:void 0,maxRuns:r?r.maxRuns:void 0,paused:r?r.paused:!1,pattern:o?new C("* * * * *",void 0,{mode:"auto"}):new C(e,this.options.timezone,{mode:this.options.mode,alternativeWeekdays:this.options.alternativeWeekdays,sloppyRanges:this.options.sloppyRanges,fixedTimeRule:this.options.fixedTimeRule})},o&&(this._states.once=new c(e,this.getTz())),this.name){if(M.find(l=>l.name===this.name))throw new Error("Cron: Tried to initialize new named job '"+this.name+"', but name already taken.");M.push(this)}return a!==void 0&&L(a)&&(this.fn=a,this.schedule()),this}nextRun(e){return this._nextTarget(e,new Date)}nextRuns(e,t){this._states.maxRuns!==void 0&&e>this._states.maxRuns&&(e=this._states.maxRuns);let n=t||this._states.currentRun||void 0;return this._enumerateRuns(e,n,"next")}previousRuns(e,t){return this._enumerateRuns(e,t||void 0,"previous")}enumerate(e){return new A(this,e)}_enumerateRuns(e,t,n){let r=[],a=new Date,i=t;for(;e-- >0;){let o=n==="next"?this._nextTarget(i,a):this._previousTarget(i,a);if(!o)break;r.push(o),i=o}return r}match(e){if(this._states.once){let n=new c(e,this.getTz());n.ms=0;let r=new c(this._states.once,this.getTz());return r.ms=0,n.getTime()===r.getTime()}let t=new c(e,this.getTz());return t.ms=0,t.match(this._states.pattern,this.options)}getPattern(){if(!this._states.once)return this._states.pattern?this._states.pattern.pattern:void 0}getOnce(){return this._states.once?this._states.once.getDate():null}isRunning(){return!this._states.paused&&!this._states.kill&&this.fn!==void 0&&this._nextTarget(this._states.currentRun,new Date)!==null}isStopped(){return this._states.kill}isBusy(){return this._states.blocking}currentRun(){return this._states.currentRun?this._states.currentRun.getDate():null}previousRun(){return this._states.previousRun?this._states.previousRun.getDate():null}msToNext(e){let t=new Date,n=this._nextTarget(e,t);return n?n.getTime()-this._toMs(e??t):null}stop(){this._states.kill=!0,this._states.currentTimeout&&clearTimeout(this._states.currentTimeout);let e=M.indexOf(this);e>=0&&M.splice(e,1)}pause(){return this._states.paused=!0,!this._states.kill}resume(){return this._states.paused=!1,!this._states.kill}schedule(e){return this._schedule(e)}_schedule(e,t){if(e&&this.fn)throw new Error("Cron: It is not allowed to schedule two functions using the same Croner instance.");e&&(this.fn=e);let n=t??new Date,r=this._nextTarget(void 0,n),a=r?r.getTime()-n.getTime():null,i=this._states.currentRun;i&&i.getTime()>n.getTime()&&(i=void 0);let o=this._nextTarget(i,n);return a===null||isNaN(a)||o===null?this:(a>$&&(a=$),a<0&&(a=this._states.paused?1e3:0),this._states.currentTimeout=setTimeout(()=>this._checkTrigger(o),a),this._states.currentTimeout&&this.options.unref&&Y(this._states.currentTimeout),this)}async _trigger(e=new Date){this._states.blocking=!0,this._states.currentRun=new c(e,this.getTz());try{if(this.options.catch)try{this.fn!==void 0&&await this.fn(this,this.options.context)}catch(t){if(b(this.options.catch))try{Promise.resolve(this.options.catch(t,this)).catch(()=>{})}catch{}}else this.fn!==void 0&&await this.fn(this,this.options.context)}finally{this._states.previousRun=new c(e,this.getTz()),this._states.blocking=!1}}async trigger(){await this._trigger()}runsLeft(){return this._states.maxRuns}_checkTrigger(e){let t=new Date,n=!this._states.paused&&t.getTime()>=e.getTime(),r=this._states.blocking&&this.options.protect;n&&!r?(this._states.maxRuns!==void 0&&this._states.maxRuns--,this._trigger(t)):n&&r&&b(this.options.protect)&&setTimeout(()=>this.options.protect(this),0),this._schedule(void 0,n?void 0:t)}_next(e,t,n){let r=n?n.startAt:this._startAt,a=n?n.stopAt:this._stopAt,i=!!e,o=!!(e||this._states.currentRun),u=!1;!e&&r&&this.options.interval&&(e=this._calculatePreviousRun(r,t),e&&(o=!0),u=!e);let l=e??t??new Date,h=this._toMs(l);e=new c(l,this.getTz()),r&&h<r.getTime()&&(e=u?r:new c(new Date(r.getTime()-1e3),this.getTz()),h=e.getTime());let m=this._states.once||new c(e,this.getTz());if(!u&&m!==this._states.once&&(m=this._findOccurrence(e,h,1,o)),this._states.once){let d=this._states.once.getTime(),p=h-d;if(r&&d<r.getTime()-this._startAtRoundingMs||this._states.currentRun&&this.applyDayOffset(this._states.once.getDate()).getTime()<=this._states.currentRun.getTime()||(i?p>=0:p>1e3&&!this.options.allowPast))return null}return m===null||this._states.maxRuns!==void 0&&this._states.maxRuns<=0||this._states.kill||a&&m.getTime()>=a.getTime()?null:m}_previous(e,t){let n=this._toMs(e??new Date);if(t.stopAt&&n>t.stopAt.getTime()&&(n=t.stopAt.getTime()),this._states.once)return this._states.once.getTime()<n?this._states.once:null;let r=this._findOccurrence(new c(new Date(n),this.getTz()),n,-1);return r===null||t.startAt&&r.getTime()<t.startAt.getTime()?null:r}_toMs(e){if(e instanceof Date)return e.getTime();let t=new c(e,this.getTz());return t.getTime()+(typeof t.tz=="string"?t.ms:0)}_findOccurrence(e,t,n,r=!1){let a=this.options.interval??0;if(a>1&&(n===-1||r)){t+=(a-1)*1e3*n;let m=new Date(t);if(isNaN(m.getTime())||(e=new c(m,this.getTz()),!(e.year>=1&&e.year<=9999)))return null;r=!1}let i=this._walk(e,t,n,r),o=this.getTz();if(this._states.pattern.isFixedTime&&n===1||typeof o=="number"||U(t,o)!==(n===1?"earlier":"later"))return i;let u=Math.floor(t/1e3)*1e3,l=n===1?k(u,u+P,o):k(u-P,u,o)-1e3;if(i&&(l-i.getTime())*n>0)return i;let h=this._walk(new c(new Date(l),o),l-n,n,!1,!0);return!i||!h?i??h:(i.getTime()-h.getTime())*n>0?h:i}_walk(e,t,n,r,a=!1){let i=this._states.pattern,o=(l,h)=>n===1?l.increment(i,this.options,h):l.decrement(i,this.options,h),u=new c(e,this.getTz());for((!a||!u.match(i,this.options))&&(u=o(u,r));u;){let l=this._runAt(u,t,n);if(l)return new c(l,this.getTz());u=o(u,!1)}return null}_runAt(e,t,n){let r=d=>(d.getTime()-t)*n>0,a=e.tz;if(typeof a=="number"){let d=e.getDate();return r(d)?d:null}let i=T(e.year,e.month+1,e.day,e.hour,e.minute,e.second,a),o=_(i),u=this._states.pattern.isFixedTime;if(o.kind==="single")return r(o.date)?o.date:null;if(o.kind==="ambiguous"){let{earlier:d,later:p}=o;return(u?[d]:n===1?[d,p]:[p,d]).find(r)??null}if(!u)return null;let l=new Date(k(o.before.getTime(),o.after.getTime(),a)),h=y(l,a);return h.y===i.y&&h.m===i.m&&h.d===i.d&&r(l)?l:null}_calculatePreviousRun(e,t){let n=new c(t,this.getTz()).getTime();if(e.getTime()>n)return;let r=this.options.interval*1e3,a=e;for(;a.getTime()+r<=n;){let i=this._findOccurrence(a,a.getTime(),1,!0);if(i===null)break;a=i}return a}},A=class{cron;cursor;now;done;initialMaxRuns;remainingRuns;constructor(e,t){this.cron=e,this.initialMaxRuns=e.runsLeft()??1/0,this.reset(t)}next(){if(this.done||this.remainingRuns<=0)return this.done=!0,{value:void 0,done:!0};let e=this.cron._nextTarget(this.cursor,this.now);return e===null?(this.done=!0,{value:void 0,done:!0}):(this.cursor=e,this.remainingRuns--,{value:e,done:!1})}peek(){return this.done||this.remainingRuns<=0?null:this.cron._nextTarget(this.cursor,this.now)}reset(e){this.cursor=e instanceof Date?new Date(e.getTime()):e??void 0,this.now=new Date,this.done=!1,this.remainingRuns=this.initialMaxRuns}[Symbol.iterator](){return this}};

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/duration.js
var duration = __webpack_require__(14328);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/windows/parse.js


/** What a line looks like, for messages. */
const EXPECTED = '`0 9 * * MON-THU for 8h in Europe/Berlin` (cron, length, time zone) or `2026-12-20 to 2027-01-03 in Europe/Berlin` (both days included)';
const DAY_MS = 86_400_000;
/** Longer than this, `freezes` with two dates say it better. */
const LONGEST_MS = 31 * DAY_MS;
/** Reads one line; without `in <time zone>` it is meant in UTC. */
function parseStretch(line) {
    const text = line.trim();
    const [, what = '', zone = 'UTC'] = /^(.*?)(?:\s+in\s+(\S+))?$/.exec(text) ?? [];
    if (!isZone(zone))
        return failed(`\`${zone}\` is no time zone: expected a name such as Europe/Berlin or UTC`);
    const [, from, to] = /^(\d{4}-\d\d-\d\d)\s+to\s+(\d{4}-\d\d-\d\d)$/.exec(what) ?? [];
    if (from !== undefined)
        return betweenDays(text, from, to, zone);
    const [, pattern, length] = /^(.*\S)\s+for\s+(.+)$/.exec(what) ?? [];
    if (pattern === undefined)
        return failed(`expected ${EXPECTED}`);
    return repeated(text, pattern, length, zone);
}
function repeated(text, pattern, length, zone) {
    const lastsMs = (0,duration/* parseDuration */.E)(length);
    if (lastsMs === null || lastsMs === 0)
        return failed(`\`${length}\` is no length of time: expected one such as 8h or 90m`);
    if (lastsMs > LONGEST_MS)
        return failed(`expected a length up to ${(0,duration/* formatDuration */.a)(LONGEST_MS)}, not ${(0,duration/* formatDuration */.a)(lastsMs)}`);
    const cron = cronOf(pattern, zone);
    if (typeof cron === 'string')
        return failed(cron);
    const { previous, next } = cron;
    return {
        ok: true,
        stretch: {
            text,
            zone,
            endAround: (atMs) => {
                // one that begins right now counts, too: the pattern is asked for what was before the next second
                const began = previous(atMs + 1_000);
                return began !== null && began <= atMs && atMs < began + lastsMs ? began + lastsMs : null;
            },
            beginAfter: next,
        },
    };
}
/** When a pattern matches, or what is wrong with it. */
function cronOf(pattern, timezone) {
    if (pattern.trim().split(/\s+/).length !== 5) {
        return `\`${pattern}\` is no time: expected the five parts of cron (minute, hour, day, month, day of the week), as in 0 9 * * MON-FRI`;
    }
    try {
        const cron = new j(pattern, { timezone, paused: true });
        if (cron.nextRun() === null)
            return `\`${pattern}\` never comes`;
        return {
            previous: (beforeMs) => cron.previousRuns(1, new Date(beforeMs))[0]?.getTime() ?? null,
            next: (fromMs) => cron.nextRun(new Date(fromMs - 1_000))?.getTime() ?? null,
        };
    }
    catch (error) {
        return `\`${pattern}\` is no time: ${error.message.replace(/^CronPattern: /, '')}`;
    }
}
function betweenDays(text, from, to, zone) {
    const wrong = [from, to].find((day) => !isDay(day));
    if (wrong !== undefined)
        return failed(`\`${wrong}\` is no day: expected one such as 2026-12-20`);
    if (to < from)
        return failed(`${to} is before ${from}: expected the first day, then the last`);
    const [beginMs, endMs] = [startOfDay(from, zone), startOfDay(dayAfter(to), zone)];
    return {
        ok: true,
        stretch: {
            text,
            zone,
            endAround: (atMs) => (beginMs <= atMs && atMs < endMs ? endMs : null),
            beginAfter: (atMs) => (atMs <= beginMs ? beginMs : null),
        },
    };
}
function failed(message) {
    return { ok: false, message };
}
function isZone(zone) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: zone }).format(0);
        return true;
    }
    catch {
        return false;
    }
}
function isDay(day) {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
function dayAfter(day) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
/** The first instant of a day there: midnight, or the next that exists. */
function startOfDay(day, zone) {
    return new j(`${day}T00:00:00`, { timezone: zone, paused: true }).nextRun(new Date(0)).getTime();
}
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/windows/windows.js

/** Reads windows and freezes; all problems at once, each with its input and line. */
function readWindows({ windows, freezes }) {
    const [open, closed] = [readLines('windows', windows), readLines('freezes', freezes)];
    const problems = [...open.problems, ...closed.problems];
    return problems.length > 0
        ? { ok: false, problems }
        : { ok: true, blocked: blockedBy(open.stretches, closed.stretches) };
}
function readLines(input, lines) {
    const parsed = lines.map((line, index) => ({ line: index + 1, given: line, read: parseStretch(line) }));
    return {
        stretches: parsed.flatMap(({ read }) => (read.ok ? [read.stretch] : [])),
        problems: parsed.flatMap(({ line, given, read }) => read.ok ? [] : [{ input, message: `line ${line}, \`${given.trim()}\`: ${read.message}.` }]),
    };
}
/** A freeze wins over a window. */
function blockedBy(windows, freezes) {
    return (atMs) => {
        for (const freeze of freezes) {
            const endMs = freeze.endAround(atMs);
            if (endMs !== null)
                return `Frozen until ${localTime(endMs, freeze.zone)} (${freeze.text}).`;
        }
        if (windows.length === 0 || windows.some((window) => window.endAround(atMs) !== null))
            return null;
        const next = windows
            .map((window) => ({ window, beginMs: window.beginAfter(atMs) }))
            .filter((each) => each.beginMs !== null)
            .toSorted((a, b) => a.beginMs - b.beginMs)[0];
        if (next === undefined)
            return 'Outside of the windows for rollouts, and there is none to come.';
        return `Outside of the windows for rollouts; the next opens ${localTime(next.beginMs, next.window.zone)} (${next.window.text}).`;
    };
}
/** `Mon 23 Nov 2026, 09:00 Europe/Berlin` */
function localTime(atMs, zone) {
    const format = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
    });
    return `${format.format(atMs)} ${zone}`;
}
//# sourceMappingURL=windows.js.map

/***/ }),

/***/ 17817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ jsonFaultAt),
/* harmony export */   x: () => (/* binding */ jsonFault)
/* harmony export */ });
/** YAML takes more than JSON; a .json file that other tools cannot read is wrong. Null when it is JSON. */
function jsonFault(text) {
    const offset = jsonFaultAt(text);
    if (offset === null)
        return null;
    const message = offset < text.length ? 'is not JSON here.' : 'ends too early: this is not the end of JSON.';
    return { message, offset };
}
/**
 * Where a text stops being JSON, in characters from 0; its length when it only ends too early. Null when it is JSON, and when it
 * would have to be searched and is longer than that: a search reads it about twenty times.
 *
 * Most messages of V8 name the place. One of an unexpected token does not: it is the last character of the shortest beginning
 * of the text that has it. Source: v8/src/common/message-template.h, kJsonParse….
 */
function jsonFaultAt(text, longestSearched = Infinity) {
    const message = complaintAbout(text);
    if (message === null)
        return null;
    const position = /at position (\d+)/.exec(message)?.[1];
    if (position !== undefined)
        return Number(position);
    if (!message.startsWith(UNEXPECTED))
        return text.length;
    if (text.length > longestSearched)
        return null;
    let [good, bad] = [0, text.length];
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (complaintAbout(text.slice(0, middle))?.startsWith(UNEXPECTED) === true)
            bad = middle;
        else
            good = middle;
    }
    return good;
}
const UNEXPECTED = 'Unexpected token';
/** What V8 says against it; null for nothing. */
function complaintAbout(text) {
    try {
        JSON.parse(text);
        return null;
    }
    catch (error) {
        return error.message;
    }
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 68708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showDeployment)
/* harmony export */ });
/* harmony import */ var _releases_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82482);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24354);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82271);



/** How long a call may take, in ms: a rollout waits for it. */
const CALL_MS = 10_000;
/** "The maximum description length is 140 characters." */
const LONGEST_DESCRIPTION = 140;
/** Among so many deployments of the environment, the newest, a rollout that is resumed finds its own. */
const MOST_LISTED = 30;
const TASK = 'deploy';
/**
 * Finds the deployment of a rollout, or makes one. Needs `deployments: write`.
 *
 * @param warn told once what cannot be shown
 */
async function showDeployment(github, shown, warn) {
    let id = null;
    await attempt(async () => {
        id = (await found(github, shown)) ?? (await made(github, shown));
    });
    return {
        async tell(state, said) {
            if (id !== null)
                await attempt(() => tellStatus(github, id, state, said));
        },
    };
    async function attempt(act) {
        try {
            await act();
        }
        catch (error) {
            if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
                throw error;
            warn(`GitHub does not show this rollout in ${shown.environment} as it is: ${error.message}`);
        }
    }
}
async function made(github, shown) {
    const { octokit, at } = github;
    const { environment, sha, rollout, target, release, journal } = shown;
    const asked = {
        ...at,
        ref: sha,
        environment,
        task: TASK,
        description: cut(`${release} to ${target}`),
        payload: { rollout, target, release, ...(journal !== null && { journal }) },
        // the release was built and checked by now, and nothing is merged for it
        auto_merge: false,
        required_contexts: [],
        request: (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .n)(CALL_MS).limits(),
    };
    const create = async () => {
        const { data } = await octokit.repos.createDeployment(asked);
        if (!('id' in data))
            throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('refused', `GitHub made no deployment: ${data.message ?? 'no reason given'}`);
        return data.id;
    };
    return (0,_releases_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(create, () => found(github, shown));
}
async function found({ octokit, at }, { environment, rollout }) {
    const asked = { ...at, environment, task: TASK, per_page: MOST_LISTED, request: (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .n)(CALL_MS).limits() };
    const { data } = await octokit.repos.listDeployments(asked);
    return data.find(({ payload }) => rolloutIn(payload) === rollout)?.id ?? null;
}
/** A payload may be anything, or the text of it. */
function rolloutIn(payload) {
    try {
        const value = typeof payload === 'string' ? JSON.parse(payload) : payload;
        return value?.rollout;
    }
    catch {
        return undefined;
    }
}
async function tellStatus({ octokit, at }, id, state, said) {
    const { description, head, logUrl, environmentUrl } = said;
    await octokit.repos.createDeploymentStatus({
        ...at,
        deployment_id: id,
        state,
        description: head === null ? cut(description) : cut(description, ` (journal ${head})`),
        ...(logUrl !== undefined && { log_url: logUrl }),
        ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
        request: (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .n)(CALL_MS).limits(),
    });
}
/** @param end is kept whole */
function cut(text, end = '') {
    const room = LONGEST_DESCRIPTION - end.length;
    return (text.length <= room ? text : `${text.slice(0, room - 1).toWellFormed()}…`) + end;
}
//# sourceMappingURL=deploymentFace.js.map

/***/ }),

/***/ 27443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ isSameAttempt),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   gn: () => (/* binding */ ownerOfJob)
/* harmony export */ });
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24354);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82271);


/** How long to ask for an owner, in ms. */
const ASK_MS = 10_000;
/** Of a job's key in an id: ids are in tags, too, which are short. */
const LONGEST_JOB = 40;
/** The owner that a job is: its steps, which come one after the other, are one; two jobs of a run are two, of a matrix as well. */
function ownerOfJob({ serverUrl, repository, runId, attempt, job, mark }) {
    const name = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${attempt}`;
    const key = job.replaceAll(/[^\w-]+/g, '-').slice(0, LONGEST_JOB) || 'job';
    return { id: `${runId}/${attempt}/${key}/${mark}`, name };
}
/** Whether two owners are jobs of one attempt of a run. */
function isSameAttempt(one, other) {
    const [a, b] = [attemptIn(one.id), attemptIn(other.id)];
    return a !== null && b !== null && a.runId === b.runId && a.attempt === b.attempt;
}
/** Also of an id without a job, as tags of a service may have it; null for what is no run's. */
function attemptIn(id) {
    const [, runId, attempt] = /^(\d{1,15})\/(\d{1,9})(?:\/[\w-]+\/[\w-]+)?$/.exec(id) ?? [];
    return runId === undefined ? null : { runId: Number(runId), attempt: Number(attempt) };
}
/**
 * Whether an owner may still act: false only when GitHub says that the attempt of its run has completed, since it does not tell which of
 * an attempt's jobs this one is. Null when that cannot be told: it is no run of this repository, the token has no `actions: read`, GitHub does not answer. Null is no licence to take over.
 */
async function isAlive({ octokit, at }, owner) {
    const run = attemptIn(owner.id);
    if (run === null)
        return null;
    const asked = { ...at, run_id: run.runId, attempt_number: run.attempt, request: (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOf */ .n)(ASK_MS).limits() };
    try {
        const { data } = await octokit.actions.getWorkflowRunAttempt({ ...asked, exclude_pull_requests: true });
        return data.status !== 'completed';
    }
    catch (error) {
        if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_)
            return null;
        throw error;
    }
}
//# sourceMappingURL=owner.js.map

/***/ }),

/***/ 82482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24354);


const MOST_ATTEMPTS = 3;
/** GitHub's reads may be behind its writes by about this, in ms. */
const SETTLE_MS = 1_000;
/**
 * Sends a write. When nobody knows what became of it, reads first, and sends it again only where it has no effect yet.
 *
 * @param readBack what the write makes, or null while it is not there
 */
async function once(write, readBack) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await write();
        }
        catch (error) {
            if (!(0,_http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFault */ .nl)(error, 'ambiguous'))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(SETTLE_MS);
            const found = await readBack();
            if (found !== null)
                return found;
            if (attempt === MOST_ATTEMPTS)
                throw error;
        }
    }
}
//# sourceMappingURL=once.js.map

/***/ }),

/***/ 56790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readGate)
/* harmony export */ });
/* harmony import */ var _checkFile_one_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77210);
/* harmony import */ var _checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47942);
/* harmony import */ var _checkFile_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22126);
/* harmony import */ var _report_redacted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79574);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46074);
/* harmony import */ var _run_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12367);
/* harmony import */ var _run_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75806);
/* harmony import */ var _run_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39638);








/** Reads the entry gate of a rollout: a check file, the plan's entry check, or both; null when there is neither. Never rejects. */
async function readGate(inputs) {
    const readings = await Promise.all([...ofFile(inputs), ...ofPlan(inputs)]);
    const problems = readings.flatMap((each) => ('problems' in each ? each.problems : []));
    if (problems.length > 0)
        return { problems };
    const read = readings.flatMap((each) => ('suite' in each ? [each] : []));
    const suites = read.map(({ suite }) => throughProxies(suite, inputs.env));
    const warnings = read.flatMap((each) => each.warnings);
    return { gate: suites.length === 0 ? null : gateOf(suites, inputs.env), warnings };
}
function ofFile({ file, target, env }) {
    if (file === undefined)
        return [];
    return [(0,_checkFile_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckFile */ .v)(file.text, file.name, { load: file.load, env, ...(target !== undefined && { target }) })];
}
function ofPlan({ entryCheck, target, env }) {
    if (entryCheck === undefined)
        return [];
    if (target !== undefined && (0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFault */ .or)(target) !== null) {
        return [Promise.resolve({ problems: [{ input: 'target', message: `\`target\` ${(0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFault */ .or)(target)}` }] })];
    }
    const url = target === undefined ? null : URL.parse(entryCheck.path, target);
    if (url === null) {
        const message = `The plan asks ${entryCheck.path} of the candidate before it gets traffic: say at which address it answers then.`;
        return [Promise.resolve({ problems: [{ message }] })];
    }
    // to answer well once within that time is all that it asks for
    const pace = { deadlineSeconds: entryCheck.timeoutMs / 1_000, successThreshold: 1, periodSeconds: 1 };
    return [(0,_checkFile_one_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteOfUrl */ .Z)({ url: url.href, pace }, { env })];
}
function throughProxies(suite, env) {
    return { ...suite, network: { ...suite.network, proxy: suite.network.proxy ?? (0,_run_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxiesOf */ ._)(env) } };
}
function gateOf(suites, env) {
    const secrets = suites.flatMap((suite) => (0,_run_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsOfSuite */ .R)(suite, env));
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactor */ .$)(secrets);
    return {
        secrets,
        async ask(signal) {
            const results = await Promise.all(suites.map((suite) => (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .runSuite */ .o)(suite, { env, signal })));
            const reports = results.map((result) => (0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_7__/* .redacted */ .p)(result, redact));
            const bad = reports.find(({ result }) => result !== 'passed');
            return { passed: bad === undefined, why: (bad ?? reports[0]).reason, reports };
        },
    };
}
//# sourceMappingURL=gate.js.map

/***/ }),

/***/ 22601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ isEnough),
/* harmony export */   Mt: () => (/* binding */ edgesFor),
/* harmony export */   Zc: () => (/* binding */ LOOK_BACK_MS),
/* harmony export */   dI: () => (/* binding */ anchorOf)
/* harmony export */ });
/** Windows that begin in the same five minutes are compared with the same baseline; ms. */
const BLOCK_MS = 300_000;
/** The stable release's times are taken from so long a stretch before, ms. */
const LOOK_BACK_MS = 3_600_000;
/** So many requests must have been slower than a quantile for it to be one: of p95, 200 in all. */
const LEAST_BEYOND = 10;
/**
 * From when on a request of a window is slow. The stable release's quantile is of the hour before, by the clock, so that every
 * process that asks compares with the same; null where too little was seen of it.
 *
 * @param stable what it is called; null where none serves beside the candidate
 */
function edgesFor(ask, stable, fromMs) {
    const known = new Map();
    const toMs = anchorOf(fromMs);
    async function quantileMs(quantile) {
        const question = { arm: 'stable', release: stable, fromMs: toMs - LOOK_BACK_MS, toMs };
        const [requests, value] = await Promise.all([
            ask({ ...question, measure: 'requests' }),
            ask({ ...question, measure: 'quantile', quantile }),
        ]);
        return value !== null && value > 0 && value < Infinity && isEnough(requests ?? 0, quantile) ? value : null;
    }
    return async (event) => {
        if (event.kind === 'bad')
            return null;
        if (event.kind === 'slow')
            return event.edgeMs;
        if (stable === null)
            return null;
        const asked = known.get(event.quantile) ?? quantileMs(event.quantile);
        known.set(event.quantile, asked);
        const usual = await asked;
        return usual === null ? null : usual * event.factor;
    };
}
/** Where the time begins whose baseline is the same. */
function anchorOf(fromMs) {
    return Math.floor(fromMs / BLOCK_MS) * BLOCK_MS;
}
function isEnough(requests, quantile) {
    return requests * (1 - quantile) >= LEAST_BEYOND - 1e-9;
}
//# sourceMappingURL=edges.js.map

/***/ }),

/***/ 27553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fetchJson)
/* harmony export */ });
/* harmony import */ var _expect_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11311);
/* harmony import */ var _http_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77725);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80070);
/* harmony import */ var _run_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12367);




const NO_CERTIFICATES = [];
/**
 * One request, and the JSON that it is answered with. Redirects are not followed: tokens in headers of any name would go along.
 *
 * @throws Error when there is no answer, or none in JSON
 */
async function fetchJson({ url, form, timeoutMs, proxy, signal, ...request }) {
    const through = (0,_run_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .i)(url, proxy);
    const body = form === undefined ? undefined : Buffer.from(new URLSearchParams(form).toString());
    const reply = await (0,_http_send_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .t)({
        method: body === undefined ? 'GET' : 'POST',
        url,
        headers: {
            accept: 'application/json',
            ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
            ...request.headers,
        },
        ...(body !== undefined && { body }),
        maxRedirects: 0,
        timeoutMs,
        ca: NO_CERTIFICATES,
        ...(through !== null && { proxy: through }),
        signal,
    });
    if (!reply.ok)
        throw new Error(reply.failure.reason);
    const { status } = reply.exchange;
    if (status >= 300 && status < 400)
        throw new Error(`${(0,_http_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(url)} redirects (${status}): give the address that it leads to`);
    const json = (0,_expect_body_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)(reply.exchange);
    if (json.difference === null)
        return { status, body: json.value };
    throw new Error(status === 200
        ? `${(0,_http_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(url)} does not answer with JSON: found ${json.difference.found}`
        : `${(0,_http_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(url)} answers ${status}`);
}
//# sourceMappingURL=fetchJson.js.map

/***/ }),

/***/ 16884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readMetricsFile)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/describe.js
var describe = __webpack_require__(44583);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/secrets.js
var secrets = __webpack_require__(21666);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/show.js
var show = __webpack_require__(50286);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/settings.js
/** What can be asked of a source. The first is needed for everything, the others for the events that are counted. */
const measures = ['requests', 'bad', 'slow', 'quantile'];
//# sourceMappingURL=settings.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/jsonPaths.js


/** What is wrong with the JSONPaths of a file. Their library is loaded here. */
async function jsonPathFindings({ values }) {
    const { compile } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    return measures.flatMap((measure) => {
        const value = values[measure];
        if (value === undefined)
            return [];
        const [text, path] = typeof value === 'string' ? [value, ['values', measure]] : [value.path, ['values', measure, 'path']];
        try {
            compile(text);
            return [];
        }
        catch (error) {
            // the library ends its messages with the text and the place of the fault: ('$.a[':4)
            const reason = error.message.replace(/ \('[^]*':\d+\)$/, '');
            return [{ path, message: `is not a JSONPath (RFC 9535): ${(0,show/* cut */.J)(reason)}.` }];
        }
    });
}
//# sourceMappingURL=jsonPaths.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/settingsOf.js
const TIMEOUT_S = 10;
const LAG_S = 60;
const EVERY_S = 1;
/** A file of which nothing is wrong, with everything filled in but templates. */
function settingsOf(written) {
    const { headers = {}, timeoutSeconds = TIMEOUT_S } = written;
    const timeoutMs = timeoutSeconds * 1_000;
    if (written.source === 'probe-only') {
        const { source, candidate, stable = null, everySeconds = EVERY_S } = written;
        return { source, urls: { candidate, stable }, headers, everyMs: everySeconds * 1_000, timeoutMs };
    }
    const lagMs = (written.lagSeconds ?? LAG_S) * 1_000;
    if (written.source === 'prometheus') {
        const { source, url, queries } = written;
        return { source, url, queries, headers, lagMs, timeoutMs };
    }
    const { source, url = '' } = written;
    const { requests, ...others } = written.values;
    const values = {
        requests: settingsOf_valueOf(requests, url),
        ...Object.fromEntries(Object.entries(others).map(([measure, value]) => [measure, settingsOf_valueOf(value, url)])),
    };
    return { source, values, headers, lagMs, timeoutMs };
}
function settingsOf_valueOf(written, url) {
    if (typeof written === 'string')
        return { url, path: written, sum: false };
    return { url: written.url ?? url, path: written.path, sum: written.sum ?? false };
}
//# sourceMappingURL=settingsOf.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/suggest.js
var suggest = __webpack_require__(77072);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/kinds.js + 1 modules
var kinds = __webpack_require__(42319);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/request.js
var request = __webpack_require__(43131);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/headers.js
var headers = __webpack_require__(29440);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/checkFile/schema/texts.js
var texts = __webpack_require__(47942);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/texts.js

/** What is wrong with a text of some kind; null when nothing is. Each completes a sentence, and none quotes what was given. */
const LONGEST_QUERY = 10_000;
function urlFault(given) {
    const fault = (0,texts/* plainUrlFault */.Ci)(given);
    if (fault === null || !fault.includes('credentials'))
        return fault;
    return 'must not hold credentials: send them in `headers`, with `{{env.NAME}}`.';
}
function queryFault(given) {
    if (given.trim() === '')
        return 'must not be empty.';
    return given.length > LONGEST_QUERY ? `has ${given.length} characters: at most ${LONGEST_QUERY} are allowed.` : null;
}
function pathFault(given) {
    if (!given.startsWith('$'))
        return 'is not a JSONPath (RFC 9535): it must begin with `$`, e.g. `$.total`.';
    return given.includes('{{') ? 'is taken as it is: `{{name}}` is filled in within a URL alone.' : (0,texts/* tooLong */.Po)(given);
}
//# sourceMappingURL=texts.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/schema.js





/** The keys of a metrics file, one schema for each source. */
const schema_headers = (0,kinds/* field */.ZZ)('Headers to send, by name; tokens as `{{env.NAME}}`.', (0,kinds/* record */.g1)('an object of headers', request/* headerName */.Bv, (0,kinds/* matching */.wC)('a text in quotes, on one line', headers/* HEADER_VALUE */.cw)));
const common = {
    $schema: (0,kinds/* field */.ZZ)('The schema that editors use.', dist/* string */.YjP('a URL')),
    version: (0,kinds/* field */.ZZ)('The version of this format.', dist/* literal */.euz(1, '1, the version of this format')),
    headers: schema_headers,
    timeoutSeconds: (0,kinds/* field */.ZZ)('For one request. Default: 10.', (0,kinds/* number */.ai)(0.1, 60, 'a number of seconds')),
};
const lagSeconds = (0,kinds/* field */.ZZ)('How long it takes until the counts of a window are complete. Default: 60.', (0,kinds/* number */.ai)(0, 3_600, 'a number of seconds'));
const url = (0,kinds/* textWithout */.il)(urlFault);
const query = (0,kinds/* textWithout */.il)(queryFault, 'a query in PromQL');
const prometheus = (0,kinds/* object */.Ik)('a metrics file', {
    source: dist/* literal */.euz('prometheus'),
    ...common,
    url: (0,kinds/* needed */.Ow)("The server's address, without /api/v1/query.", url),
    queries: (0,kinds/* needed */.Ow)('PromQL. Each has one number as its result.', (0,kinds/* object */.Ik)('an object with `requests` and `bad`', {
        requests: (0,kinds/* needed */.Ow)("How many requests a release had: its arm's, within the window.", query),
        bad: (0,kinds/* field */.ZZ)('How many of them went bad.', query),
        slow: (0,kinds/* field */.ZZ)('How many of them took longer than `{{edge}}` seconds.', query),
        quantile: (0,kinds/* field */.ZZ)('Below how many seconds the share `{{quantile}}` of them stayed.', query),
    }, { errors: 'it is called `bad`', total: 'it is called `requests`' })),
    lagSeconds,
}, {
    query: 'there are several: `queries`',
    values: 'it is called `queries` here',
    address: 'it is called `url`',
    lag: 'it is called `lagSeconds`',
});
const path = (0,kinds/* textWithout */.il)(pathFault, 'a JSONPath (RFC 9535), e.g. `$.total`');
/** By itself, or with an address of its own. One schema for both would not say which was meant. */
const value = dist/* lazy */.RZV((given) => typeof given === 'string'
    ? path
    : (0,kinds/* object */.Ik)('a JSONPath, or an object with `path`', {
        url: (0,kinds/* field */.ZZ)('Where it is found, in place of the `url` of all.', url),
        path: (0,kinds/* needed */.Ow)('JSONPath (RFC 9535) to the number.', path),
        sum: (0,kinds/* field */.ZZ)('Whether it may lead to several, whose sum is meant.', dist/* boolean */.zMY('`true` or `false`')),
    }));
const http = (0,kinds/* object */.Ik)('a metrics file', {
    source: dist/* literal */.euz('http'),
    ...common,
    url: (0,kinds/* field */.ZZ)('What is asked by GET and answers in JSON.', url),
    values: (0,kinds/* needed */.Ow)('Where the numbers are in what is answered.', (0,kinds/* object */.Ik)('an object with `requests` and `bad`', {
        requests: (0,kinds/* needed */.Ow)("How many requests a release had: its arm's, within the window.", value),
        bad: (0,kinds/* field */.ZZ)('How many of them went bad.', value),
        slow: (0,kinds/* field */.ZZ)('How many of them took longer than `{{edgeMs}}`.', value),
        quantile: (0,kinds/* field */.ZZ)('Below how many milliseconds the share `{{quantile}}` of them stayed.', value),
    }, { errors: 'it is called `bad`', total: 'it is called `requests`' })),
    lagSeconds,
}, { queries: 'it is called `values` here', address: 'it is called `url`', lag: 'it is called `lagSeconds`' });
const probeOnly = (0,kinds/* object */.Ik)('a metrics file', {
    source: dist/* literal */.euz('probe-only'),
    ...common,
    candidate: (0,kinds/* needed */.Ow)('An address at which the candidate alone answers.', url),
    stable: (0,kinds/* field */.ZZ)('One of the stable release, to compare with.', url),
    everySeconds: (0,kinds/* field */.ZZ)('From one request to the next. Default: 1.', (0,kinds/* number */.ai)(0.1, 60, 'a number of seconds')),
}, { url: 'there are two: `candidate` and `stable`', periodSeconds: 'it is called `everySeconds`' });
const sources = { prometheus, http, 'probe-only': probeOnly };
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/shape.js




const NAMES = Object.keys(sources);
const ALLOWED = '`prometheus`, `http` or `probe-only`';
/** A metrics file's content by the schema of its source, or what is wrong; messages follow the name of what they are about. */
function shapeOf(content) {
    const { source } = content;
    const name = NAMES.find((each) => each === source);
    if (name === undefined)
        return { findings: [{ path: ['source'], message: sourceFault(source) }] };
    const { output, issues } = dist/* safeParse */.xLC(sources[name], content);
    return issues === undefined ? { written: output } : { findings: issues.map(findingOf) };
}
function sourceFault(source) {
    if (source === undefined)
        return `is missing: ${ALLOWED}.`;
    if (typeof source !== 'string')
        return `must be ${ALLOWED}, but is ${(0,describe/* shown */.S)(source, ['source'])}.`;
    if (/cloud|aws/i.test(source))
        return `must be ${ALLOWED}. CloudWatch needs no file: it is asked unless another source is named.`;
    const near = source === 'probe' ? 'probe-only' : (0,suggest/* meant */.w)(source, NAMES);
    return `must be ${ALLOWED}${near === null ? `, but is ${(0,describe/* shown */.S)(source, ['source'])}.` : `. Is \`${near}\` meant?`}`;
}
function findingOf({ type, message, input, path: items }) {
    const path = (items ?? []).map(({ key }) => key);
    // these say all of it themselves
    if (type === 'raw_check')
        return { path, message };
    const isKey = items?.at(-1)?.origin === 'key';
    if (isKey && input === undefined)
        return { path, message: 'is missing.' };
    return { path, message: `must be ${message}${isKey ? '' : `, but is ${(0,describe/* shown */.S)(input, path)}`}.` };
}
//# sourceMappingURL=shape.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/template/placeholders.js
var placeholders = __webpack_require__(97352);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/placeholders.js
var metrics_placeholders = __webpack_require__(62105);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/templates.js




/** All that is wrong with what a template has within its braces, and with what the environment has for it. */
function templateFindings({ text, path, measure, place, check }, env) {
    const names = measure === null ? [] : (0,metrics_placeholders/* namesFor */.GT)(measure);
    const wrong = (0,placeholders/* placeholdersIn */.Qf)(text).flatMap(({ name, offset }) => {
        const message = nameFault(name, names, env);
        return message === null ? [] : [{ path, offset, message }];
    });
    const single = singleBraces(text, names).map(({ name, offset }) => ({
        path,
        offset,
        message: `has \`{${name}}\` in single braces: write \`{{${name}}}\`.`,
    }));
    const missing = measure === null || wrong.length + single.length > 0 ? [] : missingNames(text, measure);
    const found = [...wrong, ...single, ...missing.map((message) => ({ path, message }))];
    if (found.length > 0)
        return found;
    const fault = filledFault(text, measure, env, place, check);
    return fault === null ? [] : [{ path, message: fault }];
}
function nameFault(name, names, env) {
    const given = `\`{{${name.slice(0, 60)}}}\``;
    const variable = (0,placeholders/* variableOf */.Qn)(name);
    if (variable === null) {
        if (names.includes(name))
            return null;
        const near = (0,suggest/* meant */.w)(name, names);
        if (near !== null)
            return `uses ${given}, which is not known here. Did you mean \`{{${near}}}\`?`;
        const others = measures.filter((measure) => (0,metrics_placeholders/* namesFor */.GT)(measure).includes(name));
        if (others.length > 0)
            return `uses ${given}, which only ${others.join(' and ')} can: give that a text of its own.`;
        const known = [...names, 'env.NAME'].map((each) => `\`{{${each}}}\``).join(', ');
        return `uses ${given}, which is not known here: there ${names.length === 0 ? 'is' : 'are'} ${known}.`;
    }
    if (!/^[A-Za-z_]\w*$/.test(variable))
        return 'must name a variable of the environment: `{{env.NAME}}`.';
    if (!Object.hasOwn(env, variable)) {
        const near = (0,suggest/* meant */.w)(variable, Object.keys(env));
        const hint = near === null ? '' : ` Did you mean \`{{env.${near}}}\`?`;
        return `uses ${given}, which the environment of the step does not have.${hint}`;
    }
    return env[variable] === ''
        ? `uses ${given}, which is empty: a secret that does not exist gives an empty text.`
        : null;
}
/** `{release}`, which no language here has a meaning for. */
function singleBraces(text, names) {
    return [...text.matchAll(/(?<!\{)\{\s*(\w+)\s*\}(?!\})/g)]
        .map(({ 1: name, index }) => ({ name: name, offset: index }))
        .filter(({ name }) => names.includes(name));
}
/** Without these, numbers of something else would be taken for those that are asked for. */
function missingNames(text, measure) {
    const used = (0,placeholders/* placeholdersIn */.Qf)(text).map(({ name }) => name);
    const has = (names) => names.some((name) => used.includes(name));
    return [
        ...(has(metrics_placeholders/* OF_THE_ARM */.zt)
            ? []
            : ['uses neither `{{release}}` nor `{{arm}}`: both releases would have the same numbers.']),
        ...(has(metrics_placeholders/* OF_THE_TIME */.E7) ? [] : ['does not say which time is meant: use `{{window}}`, or `{{from}}` and `{{to}}`.']),
        ...(measure !== 'slow' || has(metrics_placeholders/* OF_THE_EDGE */.kz)
            ? []
            : ['does not say from when on a request is slow: use `{{edge}}` (seconds) or `{{edgeMs}}`.']),
        ...(measure !== 'quantile' || used.includes('quantile')
            ? []
            : ['does not say which quantile is meant: use `{{quantile}}` (0.95 for p95).']),
    ];
}
function filledFault(text, measure, env, place, check) {
    const sample = measure && {
        measure,
        arm: 'candidate',
        release: 'release',
        fromMs: 0,
        toMs: 60_000,
        edgeMs: 500,
        quantile: 0.95,
    };
    try {
        return check?.((0,metrics_placeholders/* filledIn */.AE)(text, sample, env, place)) ?? null;
    }
    catch (error) {
        return `cannot be filled in: ${error.message}.`;
    }
}
//# sourceMappingURL=templates.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/template/places.js
var places = __webpack_require__(53190);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/promql.js
var promql = __webpack_require__(82624);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/templatesOf.js




/** All texts of a metrics file in which something is filled in. */
function templatesOf(written) {
    const headers = Object.entries(written.headers ?? {}).map(([name, text]) => ({
        text,
        path: ['headers', name],
        measure: null,
        place: places/* inHeader */.Zx,
    }));
    return [...headers, ...templatesOfSource(written)];
}
function templatesOfSource(written) {
    if (written.source === 'http')
        return templatesOfValues(written);
    const address = (key, text) => text === undefined ? [] : [{ text, path: [key], measure: null, place: places/* inUrl */.Hc, check: addressFault }];
    if (written.source === 'probe-only') {
        return [...address('candidate', written.candidate), ...address('stable', written.stable)];
    }
    return [
        ...address('url', written.url).map((template) => ({ ...template, check: serverFault })),
        ...measures.flatMap((measure) => {
            const text = written.queries[measure];
            return text === undefined ? [] : [{ text, path: ['queries', measure], measure, place: promql/* inPromql */.J }];
        }),
    ];
}
/** Each with its own address, or with that of all; then what is wrong is told there, for the first of them. */
function templatesOfValues({ url, values }) {
    const all = measures.flatMap((measure) => {
        const value = values[measure];
        if (value === undefined)
            return [];
        const own = typeof value === 'string' ? undefined : value.url;
        if (own !== undefined) {
            return [{ text: own, path: ['values', measure, 'url'], measure, place: places/* inUrl */.Hc, check: addressFault }];
        }
        if (url === undefined)
            return [];
        // what `slow` needs of the address cannot be said of the others
        const path = measure === 'slow' || measure === 'quantile' ? ['values', measure] : ['url'];
        return [{ text: url, path, measure, place: places/* inUrl */.Hc, check: addressFault }];
    });
    return all.filter((template, index) => all.findIndex(({ path }) => path.join() === template.path.join()) === index);
}
/** Values without an address anywhere. */
function addressFindings({ url, values }) {
    const isMissing = Object.values(values).some((value) => typeof value === 'string' || value.url === undefined);
    return url === undefined && isMissing
        ? [{ path: ['url'], message: 'is missing: give it here, or as `url` of each value.' }]
        : [];
}
function addressFault(filled) {
    return URL.canParse(filled) ? urlFaultButFor(filled) : 'is not a URL once it is filled in.';
}
function serverFault(filled) {
    const fault = addressFault(filled);
    if (fault !== null)
        return fault;
    const { search, hash } = new URL(filled);
    return search + hash === '' ? null : 'must not hold a query or a fragment: `/api/v1/query` comes behind it.';
}
/** Credentials may come from the environment: then nobody can read them in the file. */
function urlFaultButFor(filled) {
    const fault = urlFault(filled);
    return fault?.includes('credentials') === true ? null : fault;
}
//# sourceMappingURL=templatesOf.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/file/read.js







/**
 * Reads a metrics file, YAML or JSON. All problems at once, in the order of the file, each with file, line and column; none
 * quotes a value that may be secret. Never rejects.
 *
 * @param file the name that problems carry
 */
async function readMetricsFile(text, file, { env }) {
    const { parseObject } = await __webpack_require__.e(/* import() */ 8263).then(__webpack_require__.bind(__webpack_require__, 98263));
    const { content, problems, locate } = parseObject(text, file, 'a metrics file: an object with `source`');
    if (content === null)
        return { problems };
    const shape = shapeOf(content);
    const findings = 'findings' in shape ? shape.findings : await templatesAndPaths(shape.written, env);
    if (findings.length > 0 || 'findings' in shape) {
        return { problems: inOrder(findings.map((finding) => locate(named(finding)))) };
    }
    const metrics = settingsOf(shape.written);
    return { metrics, secrets: (0,secrets/* secretsOfMetrics */.W)(metrics, env) };
}
async function templatesAndPaths(written, env) {
    const ofTemplates = templatesOf(written).flatMap((template) => templateFindings(template, env));
    if (written.source !== 'http')
        return ofTemplates;
    return [...addressFindings(written), ...ofTemplates, ...(await jsonPathFindings(written))];
}
function named({ message, ...finding }) {
    const subject = finding.path.length === 0 ? 'The file' : `\`${(0,describe/* nameOf */.V)(finding.path)}\``;
    return { ...finding, message: `${subject} ${message}` };
}
function inOrder(problems) {
    return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
//# sourceMappingURL=read.js.map

/***/ }),

/***/ 89367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ httpSource)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/http/place.js
var place = __webpack_require__(77725);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/template/places.js
var places = __webpack_require__(53190);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/fetchJson.js
var fetchJson = __webpack_require__(27553);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/bounded.js
var bounded = __webpack_require__(51230);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/show.js
var show = __webpack_require__(50286);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/jsonNumber.js


/** Levels that `..` goes down to. */
const DEEPEST = 100;
/** More numbers than these are no sum that anybody means. */
const MOST_NUMBERS = 10_000;
/**
 * The number that a path leads to, or the sum of those; null where it leads to nothing, or to null.
 *
 * @throws Error that follows the name of the value
 */
async function numberAt(body, { path, sum }) {
    const { JSONPathEnvironment } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    const found = (0,bounded/* bounded */.M)(() => {
        const query = new JSONPathEnvironment({ maxRecursionDepth: DEEPEST }).compile(path);
        const values = [];
        for (const { value } of query.lazyQuery(body)) {
            values.push(value);
            if (values.length > MOST_NUMBERS)
                break;
        }
        return values;
    });
    if (found.stopped !== null)
        throw new Error(`${path} ${found.stopped}`);
    const values = found.value.filter((value) => value !== null);
    if (values.length > 1 && !sum) {
        throw new Error(`${path} leads to ${values.length} values: make it lead to one, or say \`sum: true\``);
    }
    if (values.length > MOST_NUMBERS)
        throw new Error(`${path} leads to more than ${MOST_NUMBERS} values`);
    return values.length === 0 ? null : values.map((value) => numberOf(value, path)).reduce((a, b) => a + b, 0);
}
function numberOf(value, path) {
    const isText = typeof value === 'string' && /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim());
    const number = isText ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number))
        return number;
    throw new Error(`${(0,show/* cut */.J)(path)} leads to ${(0,show/* show */.W)(value)}: expected a number`);
}
//# sourceMappingURL=jsonNumber.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/placeholders.js
var placeholders = __webpack_require__(62105);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/source.js + 1 modules
var source = __webpack_require__(54954);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/http.js






/** Counts by what an HTTP API answers in JSON. Numbers at the same address are read from one answer. */
function httpSource(settings, options) {
    const { values, headers, timeoutMs } = settings;
    const measured = new Set(Object.keys(values));
    return (0,source/* askedSource */.C)(settings, options, measured, ({ env, ...asking }) => {
        const answers = new Map();
        return async (question) => {
            const value = values[question.measure];
            try {
                const url = new URL((0,placeholders/* filledIn */.AE)(value.url, question, env, places/* inUrl */.Hc));
                const asked = answers.get(url.href) ?? (0,fetchJson/* fetchJson */.x)({ url, headers: (0,placeholders/* filledHeaders */.Rs)(headers, env), timeoutMs, ...asking });
                answers.set(url.href, asked);
                const { status, body } = await asked;
                if (status !== 200)
                    throw new Error(`${(0,place/* shown */.SP)(url)} answers ${status}`);
                return await numberAt(body, value);
            }
            catch (error) {
                throw new Error(`The value \`${question.measure}\`: ${error.message}`, { cause: error });
            }
        };
    });
}
//# sourceMappingURL=http.js.map

/***/ }),

/***/ 62105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ filledIn),
/* harmony export */   E7: () => (/* binding */ OF_THE_TIME),
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   Rs: () => (/* binding */ filledHeaders),
/* harmony export */   kz: () => (/* binding */ OF_THE_EDGE),
/* harmony export */   zt: () => (/* binding */ OF_THE_ARM)
/* harmony export */ });
/* harmony import */ var _template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97352);
/* harmony import */ var _template_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53190);


/** Which arm is meant; without one of these both would have the same counts. */
const OF_THE_ARM = ['release', 'arm'];
const OF_THE_EDGE = ['edge', 'edgeMs'];
/** Which time is meant. PromQL has the end of it from elsewhere. */
const OF_THE_TIME = ['window', 'windowSeconds', 'from', 'to', 'fromMs', 'toMs', 'fromTime', 'toTime'];
/** The names within `{{…}}` and what stands for them; null where the question has no such thing. */
const values = {
    release: ({ release }) => release,
    arm: ({ arm }) => arm,
    window: ({ fromMs, toMs }) => `${decimal((toMs - fromMs) / 1_000)}s`,
    windowSeconds: ({ fromMs, toMs }) => decimal((toMs - fromMs) / 1_000),
    edge: ({ edgeMs }) => (edgeMs === undefined ? null : decimal(edgeMs / 1_000)),
    edgeMs: ({ edgeMs }) => (edgeMs === undefined ? null : decimal(edgeMs)),
    quantile: ({ quantile }) => (quantile === undefined ? null : decimal(quantile)),
    from: ({ fromMs }) => decimal(fromMs / 1_000),
    to: ({ toMs }) => decimal(toMs / 1_000),
    fromMs: ({ fromMs }) => decimal(fromMs),
    toMs: ({ toMs }) => decimal(toMs),
    fromTime: ({ fromMs }) => new Date(fromMs).toISOString(),
    toTime: ({ toMs }) => new Date(toMs).toISOString(),
};
/** The names that may be used for a measure. */
function namesFor(measure) {
    const others = Object.keys(values).filter((name) => name !== 'quantile' && !OF_THE_EDGE.includes(name));
    if (measure === 'slow')
        return [...others, ...OF_THE_EDGE];
    return measure === 'quantile' ? [...others, 'quantile'] : others;
}
/**
 * The text with a value in the place of every `{{name}}` and `{{env.NAME}}`. Values are data, put in once.
 *
 * @param question null where only the environment is filled in
 * @throws Error for a value that cannot stand where it is to
 */
function filledIn(text, question, env, place) {
    return (0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .replacePlaceholders */ .Lb)(text, ({ name, offset }) => {
        const own = Object.hasOwn(values, name) && question !== null ? values[name](question) : null;
        const value = own ?? (0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .valueInEnvironment */ .aL)(name, env);
        if (value === undefined)
            throw new Error(`{{${name}}} has no value here`);
        const put = place(value, text.slice(0, offset));
        if (put.refused !== undefined)
            throw new Error(`{{${name}}} must be ${put.refused} where it stands`);
        return put.text;
    });
}
/** The headers with what the environment has, by their names in small letters. */
function filledHeaders(headers, env) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), filledIn(value, null, env, _template_places_js__WEBPACK_IMPORTED_MODULE_1__/* .inHeader */ .Zx)]));
}
/** A number without exponent, to six places. */
function decimal(value) {
    return value.toFixed(6).replace(/\.?0+$/, '');
}
//# sourceMappingURL=placeholders.js.map

/***/ }),

/***/ 70129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ probeFault),
/* harmony export */   dy: () => (/* binding */ probe),
/* harmony export */   mI: () => (/* binding */ probeOnce)
/* harmony export */ });
/* harmony import */ var _checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47942);
/* harmony import */ var _http_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77725);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80070);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46074);
/* harmony import */ var _run_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12367);





const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;
const NO_CERTIFICATES = [];
/** What is wrong with an address to ask; null when nothing is. Quotes nothing of it: it may hold a secret. */
function probeFault(given) {
    if (given.includes('{{'))
        return 'must be written out: nothing is filled in here.';
    const fault = (0,_checkFile_schema_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .plainUrlFault */ .Ci)(given);
    return fault?.includes('credentials') ? 'must not hold credentials: it is an address that anybody may know.' : fault;
}
/** Asks one address, each time anew; it passes with a status of 200 to 299. Never rejects. */
function probe(options) {
    return async () => {
        const { passed, why } = await probeOnce(options);
        return { passed, why };
    };
}
async function probeOnce(options) {
    const { headers = {}, timeoutMs = TIMEOUT_MS, env = {}, signal, secrets = [] } = options;
    const url = new URL(options.url);
    const proxy = (0,_run_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(url, (0,_run_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxiesOf */ ._)(env));
    const reply = await (0,_http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .t)({
        method: 'GET',
        url,
        headers,
        maxRedirects: MOST_REDIRECTS,
        timeoutMs,
        ca: NO_CERTIFICATES,
        ...(proxy !== null && { proxy }),
        ...(signal !== undefined && { signal }),
    });
    const tookMs = (reply.ok ? reply.exchange : reply.failure).timing.totalMs;
    const said = (why) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactor */ .$)(secrets)(`GET ${(0,_http_place_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(url)}: ${why}`);
    if (!reply.ok)
        return { passed: false, why: said(reply.failure.reason), tookMs };
    const { status } = reply.exchange;
    const passed = status >= 200 && status < 300;
    return { passed, why: said(`answered ${status} after ${(0,_http_place_js__WEBPACK_IMPORTED_MODULE_4__/* .secondsOf */ .TM)(Math.round(tookMs))}`), tookMs };
}
//# sourceMappingURL=probe.js.map

/***/ }),

/***/ 54210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ probeSource)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/template/places.js
var places = __webpack_require__(53190);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/placeholders.js
var placeholders = __webpack_require__(62105);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/probe.js
var probe = __webpack_require__(70129);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/event.js
var analysis_event = __webpack_require__(22049);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/sample.js
var sample = __webpack_require__(92481);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/edges.js
var edges = __webpack_require__(22601);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/samples.js



/** What was seen of one arm; null where nothing was asked. What had no good answer was slow, too: who asked had to wait. */
function countSamples(samples, stable, span, events) {
    const seen = within(samples, span);
    if (seen.length === 0)
        return null;
    const counted = events.flatMap((event) => {
        if (event.kind === 'bad')
            return [[(0,analysis_event/* keyOf */.T)(event), seen.filter(({ passed }) => !passed).length]];
        const edgeMs = event.kind === 'slow' ? event.edgeMs : usualMs(stable, span.fromMs, event.quantile, event.factor);
        if (edgeMs === null)
            return [];
        return [[(0,analysis_event/* keyOf */.T)(event), seen.filter(({ passed, tookMs }) => !passed || tookMs > edgeMs).length]];
    });
    return { requests: seen.length, events: Object.fromEntries(counted) };
}
function usualMs(stable, fromMs, quantile, factor) {
    const toMs = (0,edges/* anchorOf */.dI)(fromMs);
    const times = within(stable, { fromMs: toMs - edges/* LOOK_BACK_MS */.Zc, toMs }).map(({ tookMs }) => tookMs);
    return (0,edges/* isEnough */.LP)(times.length, quantile)
        ? factor *
            (0,sample/* nearestRank */.p)(times.toSorted((a, b) => a - b), quantile * 100)
        : null;
}
function within(samples, { fromMs, toMs }) {
    return samples.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
}
//# sourceMappingURL=samples.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/secrets.js
var metrics_secrets = __webpack_require__(21666);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/probeSource.js






/** The last ones that are kept of each arm: more than a day at one a second. */
const KEPT = 100_000;
/**
 * Counts requests of its own, from now on until it is disposed of, in place of what users asked. What a probe meets is not what
 * users meet, so this is for who says that it is to be so. Another process has other counts: a window from before this one
 * began has none.
 */
function probeSource(settings, { env, clock }) {
    const stopping = new AbortController();
    const { signal } = stopping;
    const secrets = (0,metrics_secrets/* secretsOfMetrics */.W)(settings, env);
    const seen = { candidate: [], stable: [] };
    const urlOf = (template) => template && (0,placeholders/* filledIn */.AE)(template, null, env, places/* inUrl */.Hc);
    const urls = { candidate: urlOf(settings.urls.candidate), stable: urlOf(settings.urls.stable) };
    const headers = (0,placeholders/* filledHeaders */.Rs)(settings.headers, env);
    async function ask(arm) {
        const url = urls[arm];
        if (url === null)
            return;
        while (!signal.aborted) {
            // the next request follows the end of this one
            // oxlint-disable-next-line no-await-in-loop
            const { passed, tookMs } = await (0,probe/* probeOnce */.mI)({ url, headers, timeoutMs: settings.timeoutMs, env, signal, secrets });
            if (signal.aborted)
                return;
            seen[arm].push({ atMs: clock.now(), passed, tookMs });
            if (seen[arm].length > KEPT)
                seen[arm].shift();
            // oxlint-disable-next-line no-await-in-loop
            await (0,promises_.setTimeout)(settings.everyMs, undefined, { signal }).catch(() => undefined);
        }
    }
    const asking = Promise.all([ask('candidate'), ask('stable')]);
    return {
        lagMs: 0,
        stepMs: 1_000,
        unfit: (events) => settings.urls.stable === null && events.some(({ kind }) => kind === 'slower-than-stable')
            ? ["the stable release's response times: `stable` is not given"]
            : [],
        async observe(span, arms, events) {
            const count = (arm) => arms[arm] && countSamples(seen[arm], seen.stable, span, events);
            return { candidate: count('candidate'), stable: count('stable') };
        },
        async [Symbol.asyncDispose]() {
            stopping.abort();
            await asking;
        },
    };
}
//# sourceMappingURL=probeSource.js.map

/***/ }),

/***/ 29762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ prometheusSource)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/template/places.js
var places = __webpack_require__(53190);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/fetchJson.js
var fetchJson = __webpack_require__(27553);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/placeholders.js
var placeholders = __webpack_require__(62105);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/expect/show.js
var show = __webpack_require__(50286);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/prometheusAnswer.js

/** An answer may be for so much another time, seconds: that of a cache is not for the window. */
const SAME_TIME_S = 1;
/**
 * The one number that an instant query has as its result; null for none, and for NaN, which is what is left of nothing
 * divided by nothing. https://prometheus.io/docs/prometheus/latest/querying/api/
 *
 * @param atS the time that was asked for, seconds since 1970
 * @throws Error that follows the name of the query
 */
function numberIn(body, atS) {
    const answer = objectOf(body);
    if (answer['status'] !== 'success') {
        const said = [answer['errorType'], answer['error']].filter((each) => typeof each === 'string').join(': ');
        throw new Error(said === '' ? `is not answered as by Prometheus: ${(0,show/* show */.W)(body)}` : `is refused: ${(0,show/* cut */.J)(said)}`);
    }
    // a store that has lost a part of its series says so here, and answers with the others
    const warnings = listOf(answer['warnings']);
    if (warnings.length > 0)
        throw new Error(`is answered with a warning: ${(0,show/* cut */.J)(String(warnings[0]))}`);
    const { resultType, result } = objectOf(answer['data']);
    if (resultType === 'scalar')
        return prometheusAnswer_valueOf(result, atS);
    if (resultType !== 'vector') {
        throw new Error(`has a ${(0,show/* show */.W)(resultType)} as its result: expected one number (a vector of one series, or a scalar)`);
    }
    if (!Array.isArray(result))
        throw new Error(`is not answered as by Prometheus: ${(0,show/* show */.W)(result)} is no vector`);
    if (result.length === 0)
        return null;
    if (result.length > 1) {
        const labels = result.slice(0, 2).map((each) => (0,show/* show */.W)(objectOf(each)['metric']));
        throw new Error(`has ${result.length} series as its result (${labels.join(', ')}): write sum(…) around it`);
    }
    const [series] = result.map(objectOf);
    if (series['value'] === undefined)
        throw new Error('has a histogram as its result: expected one number');
    return prometheusAnswer_valueOf(series['value'], atS);
}
function prometheusAnswer_valueOf(pair, atS) {
    const [time, text] = listOf(pair);
    const value = typeof text === 'string' ? parsed(text) : null;
    if (typeof time !== 'number' || value === null) {
        throw new Error(`is not answered as by Prometheus: ${(0,show/* show */.W)(pair)} is no time and value`);
    }
    if (Math.abs(time - atS) > SAME_TIME_S) {
        throw new Error(`is answered for another time: ${time} instead of ${atS}; is there a cache in between?`);
    }
    return Number.isNaN(value) ? null : value;
}
/** As Go writes floats. */
function parsed(text) {
    const infinite = /^([+-]?)Inf$/.exec(text);
    if (infinite !== null)
        return infinite[1] === '-' ? -Infinity : Infinity;
    if (text === 'NaN')
        return Number.NaN;
    return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
//# sourceMappingURL=prometheusAnswer.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/promql.js
var promql = __webpack_require__(82624);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/source.js + 1 modules
var source = __webpack_require__(54954);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/prometheus.js






/** Counts by instant queries to Prometheus, or to what speaks its HTTP API, at the end of each window. */
function prometheusSource(settings, options) {
    const { queries, headers, timeoutMs } = settings;
    const measured = new Set(Object.keys(queries));
    return (0,source/* askedSource */.C)(settings, options, measured, ({ env, ...asking }) => async (question) => {
        const { measure, toMs } = question;
        const base = new URL((0,placeholders/* filledIn */.AE)(settings.url, null, env, places/* inUrl */.Hc));
        const url = new URL(base);
        url.pathname = `${base.pathname.replace(/\/+$/, '')}/api/v1/query`;
        const time = toMs / 1_000;
        const form = { query: (0,placeholders/* filledIn */.AE)(queries[measure], question, env, promql/* inPromql */.J), time: String(time) };
        try {
            const { body } = await (0,fetchJson/* fetchJson */.x)({ url, headers: (0,placeholders/* filledHeaders */.Rs)(headers, env), form, timeoutMs, ...asking });
            const value = numberIn(body, time);
            return value === null || measure !== 'quantile' ? value : value * 1_000;
        }
        catch (error) {
            throw new Error(`The query \`${measure}\`: ${error.message}`, { cause: error });
        }
    });
}
//# sourceMappingURL=prometheus.js.map

/***/ }),

/***/ 82624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ inPromql)
/* harmony export */ });
/**
 * Letters, digits and what names of releases are made of stand for themselves; all else is written by its number, which means
 * the same in both kinds of quotes and cannot end either. In backquotes, where escapes mean nothing, it cannot end them.
 */
const inPromql = (value) => ({
    text: value.toWellFormed().replaceAll(/[^\w.:/@+=, -]/gu, (each) => {
        const digits = each.codePointAt(0).toString(16);
        return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
    }),
});
//# sourceMappingURL=promql.js.map

/***/ }),

/***/ 21666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ secretsOfMetrics)
/* harmony export */ });
/* harmony import */ var _run_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75806);
/* harmony import */ var _template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97352);


/**
 * What is sent as a credential: values of the environment in headers and behind a `?`, and wherever their name sounds secret;
 * and what is written out in headers and parameters whose name does.
 */
function secretsOfMetrics(settings, env) {
    const urls = urlsOf(settings);
    const headers = Object.entries(settings.headers);
    const hidden = [...headers.map(([, value]) => value), ...urls.map(queryOf)].flatMap(_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX);
    const named = (0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(JSON.stringify(settings)).filter(_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .soundsSecret */ .z3);
    const valueOf = (name) => (0,_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .valueInEnvironment */ .aL)(name, env) ?? '';
    const values = [...hidden, ...named].map(valueOf);
    const passwords = urls.flatMap(_template_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX).map((name) => URL.parse(valueOf(name))?.password ?? '');
    const parameters = urls.flatMap((url) => [...new URLSearchParams(queryOf(url))]);
    const written = [...headers, ...parameters]
        .filter(([name, value]) => (0,_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .soundsSecret */ .z3)(name) && !value.includes('{{'))
        // of `Bearer abc` the second word is the secret
        .flatMap(([, value]) => [value, value.slice(value.indexOf(' ') + 1)]);
    return [...new Set([...values, ...passwords, ...written])].filter((each) => each.trim() !== '');
}
function urlsOf(settings) {
    if (settings.source === 'prometheus')
        return [settings.url];
    if (settings.source === 'http')
        return Object.values(settings.values).map(({ url }) => url);
    return Object.values(settings.urls).filter((url) => url !== null);
}
function queryOf(url) {
    const at = url.indexOf('?');
    return at === -1 ? '' : url.slice(at);
}
//# sourceMappingURL=secrets.js.map

/***/ }),

/***/ 54954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ askedSource)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/redact.js + 3 modules
var src_redact = __webpack_require__(46074);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/run/proxy.js
var proxy = __webpack_require__(12367);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/event.js
var analysis_event = __webpack_require__(22049);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/counts.js

const ADVICE = 'Where no data means none, let the query answer 0 (in PromQL: or vector(0)).';
/** Sums of floats, and differences of what is extrapolated, may fall short of nothing by so much. */
const ROUNDING = 1e-6;
/**
 * What one arm had within a span; null without requests that were counted. An event without data is left out: it may be that
 * there was none, and it may be that the query is wrong.
 */
async function countArm(ask, about, events, edgeOf, note) {
    const { arm, release, fromMs, toMs } = about;
    const base = { arm, release, fromMs, toMs };
    const [requests, ...counted] = await Promise.all([
        countOf(ask, { ...base, measure: 'requests' }),
        ...events.map(async (event) => {
            if (event.kind === 'bad')
                return [(0,analysis_event/* keyOf */.T)(event), await countOf(ask, { ...base, measure: 'bad' })];
            const edgeMs = await edgeOf(event);
            return [(0,analysis_event/* keyOf */.T)(event), edgeMs === null ? null : await countOf(ask, { ...base, measure: 'slow', edgeMs })];
        }),
    ]);
    if (requests === null)
        return null;
    for (const [key, value] of counted) {
        if (value === null)
            note(`${key} of ${release} has no data although there are requests: it is not judged. ${ADVICE}`);
    }
    const known = counted.filter((each) => each[1] !== null);
    return { requests, events: Object.fromEntries(known) };
}
/** @throws Error for what is no count */
async function countOf(ask, question) {
    const value = await ask(question);
    if (value === null)
        return null;
    if (value > -ROUNDING && value < Infinity)
        return Math.max(0, value);
    throw new Error(`\`${question.measure}\` of ${question.release} is ${value}: expected a count, 0 or more`);
}
//# sourceMappingURL=counts.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/edges.js
var edges = __webpack_require__(22601);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/secrets.js
var secrets = __webpack_require__(21666);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/observe/build/src/metrics/source.js





/** A window by the second, as no source that is asked by time needs it coarser. */
const STEP_MS = 1_000;
/**
 * A source that is asked for one number after the other.
 *
 * @param askerOf is called for each window: what it remembers is of that window
 * @param measured what it can be asked for
 */
function askedSource(settings, { env, releases = {}, onNote }, measured, askerOf) {
    const stopping = new AbortController();
    const redact = (0,src_redact/* redactor */.$)((0,secrets/* secretsOfMetrics */.W)(settings, env));
    const asking = { env, proxy: (0,proxy/* proxiesOf */._)(env), signal: stopping.signal };
    const noted = new Set();
    const note = (message) => {
        if (noted.has(message))
            return;
        noted.add(message);
        onNote?.(redact(message));
    };
    return {
        lagMs: settings.lagMs,
        stepMs: STEP_MS,
        unfit: (events) => unfit(measured, events, settings.source === 'http' ? 'values' : 'queries'),
        async observe({ fromMs, toMs }, arms, events) {
            const ask = askerOf(asking);
            const nameOf = (arm, { name }) => releases[arm] ?? name;
            const edgeOf = (0,edges/* edgesFor */.Mt)(ask, arms.stable && nameOf('stable', arms.stable), fromMs);
            const count = (arm) => {
                const which = arms[arm];
                if (which === null)
                    return null;
                return countArm(ask, { arm, release: nameOf(arm, which), fromMs, toMs }, events, edgeOf, note);
            };
            try {
                const [candidate, stable] = await Promise.all([count('candidate'), count('stable')]);
                return { candidate, stable };
            }
            catch (error) {
                // a cause would hold what is masked here
                // oxlint-disable-next-line preserve-caught-error
                throw new Error(redact(error.message));
            }
        },
        async [Symbol.asyncDispose]() {
            stopping.abort();
        },
    };
}
function unfit(measured, events, where) {
    const needed = [
        ['bad', 'bad requests', events.some(({ kind }) => kind === 'bad')],
        ['slow', 'slow requests', events.some(({ kind }) => kind !== 'bad')],
        ['quantile', "the stable release's response times", events.some(({ kind }) => kind === 'slower-than-stable')],
    ];
    return needed.flatMap(([measure, what, isNeeded]) => isNeeded && !measured.has(measure) ? [`${what}: \`${where}.${measure}\` is not given`] : []);
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 25243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/print.js
var print = __webpack_require__(62063);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/rates.js
var picture_rates = __webpack_require__(37611);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/thinned.js
var thinned = __webpack_require__(54918);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/scale.js
var scale = __webpack_require__(50639);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/words.js
var words = __webpack_require__(7212);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/html/text.js

/** Longest piece of what others say, in UTF-16 units. */
const PIECE = 240;
/** Text for between tags and for attributes in double quotes. */
function html(text, most = PIECE) {
    return (0,words/* oneLine */.TN)(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** Cells are HTML already. */
function tableOf(head, rows) {
    const cells = (tag, each) => `<tr>${each.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    return `<table><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
}
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/html/chart.js


const [WIDTH, HEIGHT] = [860, 220];
const MARGIN = { left: 52, right: 12, top: 10, bottom: 26 };
const INNER = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
/** More of them would hide the line. */
const MOST_DOTS = 40;
/** A chart as inline SVG, with its legend. */
function chart({ title, fromMs, toMs, most, lines }) {
    const x = (ms) => round(MARGIN.left + (INNER.width * (ms - fromMs)) / Math.max(1, toMs - fromMs));
    const y = (value) => round(MARGIN.top + INNER.height * (1 - Math.min(value, most) / most));
    const paths = lines.map(({ kind, isStep, points }) => `<path class="line ${kind}" d="${pathOf(points, isStep, x, y)}"/>`);
    const dots = lines.flatMap(({ kind, isStep, points }) => isStep || kind === 'limit' ? [] : dotsOf(kind, points, x, y));
    const legend = lines.map(({ kind, label }) => `<span class="${kind}">${html(label)}</span>`);
    return [
        `<figure><figcaption>${html(title)}</figcaption>`,
        `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${html(title)}">`,
        ...gridOf(most, y),
        ...ticksOf(toMs - fromMs, (ms) => x(fromMs + ms)),
        ...paths,
        ...dots,
        '</svg>',
        `<p class="legend">${legend.join(' ')}</p></figure>`,
    ].join('\n');
}
function gridOf(most, y) {
    return [0, 0.25, 0.5, 0.75, 1].map((share) => {
        const at = y(share * most);
        return `<path class="grid" d="M${MARGIN.left} ${at}H${WIDTH - MARGIN.right}"/><text x="${MARGIN.left - 6}" y="${at + 4}" text-anchor="end">${(0,words/* figure */.vP)(share * most)}%</text>`;
    });
}
function ticksOf(lengthMs, x) {
    return [0, 0.25, 0.5, 0.75, 1].map((share) => {
        const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
        return `<text x="${x(share * lengthMs)}" y="${HEIGHT - 8}" text-anchor="${anchor}">+${(0,words/* span */.Ln)(share * lengthMs)}</text>`;
    });
}
/** Where there are few points, each is seen: one alone makes no line. */
function dotsOf(kind, points, x, y) {
    const known = points.filter((point) => point.value !== null);
    if (known.length > MOST_DOTS)
        return [];
    return known.map(({ atMs, value }) => `<circle class="${kind}" cx="${x(atMs)}" cy="${y(value)}" r="3"/>`);
}
function pathOf(points, isStep, x, y) {
    let path = '';
    let pen = null;
    for (const { atMs, value } of points) {
        if (value === null) {
            pen = null;
            continue;
        }
        const [at, height] = [x(atMs), y(value)];
        if (pen === null)
            path += `M${at} ${height}`;
        else
            path += isStep ? `H${at}V${height}` : `L${at} ${height}`;
        pen = at;
    }
    return path;
}
function round(value) {
    return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}
//# sourceMappingURL=chart.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/html/charts.js




/** Points on a line: no screen shows more. */
const MOST_POINTS = 300;
function weightChart({ weights, startedAtMs, lastAtMs }) {
    const points = (0,thinned/* thinned */.H)(weights, MOST_POINTS).map(({ atMs, weight }) => ({ atMs, value: weight }));
    const held = [...points, { atMs: lastAtMs, value: points.at(-1).value }];
    return chart({
        title: 'Traffic on the candidate',
        fromMs: startedAtMs,
        toMs: lastAtMs,
        most: 100,
        lines: [{ label: 'per cent of the traffic, as it was read back', kind: 'candidate', isStep: true, points: held }],
    });
}
/** How both arms did by one test, and how the evidence stands; of health checks there is nothing to draw. */
function chartsOfSeries(picture, series) {
    return series.what === null ? [] : [rateChart(picture, series), evidenceChart(picture, series)];
}
function rateChart({ startedAtMs, lastAtMs }, { points, what }) {
    // thinned first: what is left of the sums says how it was in between
    const rates = (0,picture_rates/* ratesOf */.j)((0,thinned/* thinned */.H)(points, MOST_POINTS));
    const line = (arm) => ({
        label: arm === 'candidate' ? 'candidate' : 'stable release',
        kind: arm,
        isStep: false,
        points: rates.map((rate) => ({ atMs: rate.atMs, value: rate[arm] })),
    });
    // where both are alike, the candidate is seen
    const lines = [line('stable'), line('candidate')];
    return chart({
        title: `${what === 'bad' ? 'Bad' : 'Slow'} requests, per cent of all`,
        fromMs: startedAtMs,
        toMs: lastAtMs,
        most: (0,scale/* scaleFor */.E)(lines.flatMap((each) => each.points.flatMap(({ value }) => value ?? []))),
        lines,
    });
}
function evidenceChart({ startedAtMs, lastAtMs }, { points, enough }) {
    const evidence = (0,thinned/* thinned */.H)(points, MOST_POINTS).map((point) => ({ atMs: point.atMs, value: (0,picture_rates/* weighed */.a)(point, enough) }));
    const limit = [startedAtMs, lastAtMs].map((atMs) => ({ atMs, value: 100 }));
    return chart({
        title: 'Evidence against the candidate, per cent of what is enough (logarithmic)',
        fromMs: startedAtMs,
        toMs: lastAtMs,
        most: 120,
        lines: [
            { label: 'evidence', kind: 'candidate', isStep: false, points: evidence },
            { label: 'enough: it is rolled back', kind: 'limit', isStep: false, points: limit },
        ],
    });
}
//# sourceMappingURL=charts.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/html/style.js
/** The look of the report: the reader's own colours and fonts, nothing from elsewhere. */
const style = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --ground: #ffffff; --rule: #d1d9e0; --candidate: #b45309; --stable: #1d4ed8; --limit: #6b7280; --good: #1a7f37; --bad: #cf222e; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --ground: #0d1117; --rule: #3d444d; --candidate: #f59e0b; --stable: #60a5fa; --limit: #9ca3af; --good: #3fb950; --bad: #f85149; } }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: var(--text); background: var(--ground); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.1rem; margin-top: 2rem; border-bottom: 1px solid var(--rule); }
.good { color: var(--good); } .bad { color: var(--bad); } .soft, .legend, figcaption { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; } th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--rule); } th { white-space: nowrap; } td { overflow-wrap: anywhere; } td:nth-child(2), td:nth-child(3), td:nth-child(4) { white-space: nowrap; }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; } svg text { fill: var(--soft); font: 11px system-ui, sans-serif; }
.grid { stroke: var(--rule); stroke-width: 1; } .line { fill: none; stroke-width: 2; } path.candidate { stroke: var(--candidate); } path.stable { stroke: var(--stable); } circle.candidate { fill: var(--candidate); } circle.stable { fill: var(--stable); } path.limit { stroke: var(--limit); stroke-dasharray: 6 4; }
.legend { margin: 0; font-size: 0.85em; } .legend span + span { margin-left: 1.5em; } .legend span::before { content: ''; display: inline-block; width: 1.2em; height: 0; margin-right: 0.4em; border-top: 3px solid currentColor; vertical-align: middle; }
span.candidate::before { color: var(--candidate); } span.stable::before { color: var(--stable); } span.limit::before { color: var(--limit); }
@media print { body { margin: 0; max-width: none; } }
`;
//# sourceMappingURL=style.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/picture.js + 2 modules
var picture_picture = __webpack_require__(44513);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/html.js







/** What is shown at most. Each is of at most so many characters, so that the page stays far below 1 MiB. */
const MOST_STAGES = 50;
const MOST_SERIES = 6;
const MOST_MOMENTS = 200;
const REASON = 1_000;
/** Nothing may be loaded or run, whatever somebody brings into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
/** The same as one self-contained page: no script, nothing from elsewhere. Below 1 MiB whatever the records are. */
function htmlReport(records) {
    const picture = (0,picture_picture/* pictureOf */.C)(records);
    const body = picture === null ? ['<h1>No rollout was recorded</h1>'] : bodyOf(picture);
    const title = picture === null ? 'Rollout' : `${picture.release} on ${picture.target}`;
    return [
        '<!doctype html>',
        '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        `<title>${html(title)}</title><style>${style}</style></head><body>`,
        ...body,
        '</body></html>',
        '',
    ].join('\n');
}
function bodyOf(picture) {
    const { rollout, startedAtMs, lastAtMs, series, plan } = picture;
    const drawn = series.slice(0, MOST_SERIES);
    return [
        ...verdictOf(picture),
        '<h2>Traffic</h2>',
        weightChart(picture),
        stageTable(picture),
        '<h2>What it was judged by</h2>',
        ...(series.length === 0 ? ['<p>Nothing was judged by metrics.</p>'] : []),
        ...drawn.flatMap((each) => [
            `<h3>${html(each.name)}: ${html(each.standing)}</h3><p>${html(each.last, REASON)}</p>`,
            ...chartsOfSeries(picture, each),
        ]),
        ...more(series.length - drawn.length, 'criteria'),
        '<h2>What happened</h2>',
        momentTable(picture),
        ...more(picture.moments.length - (0,thinned/* tellingMoments */.V)(picture.moments, MOST_MOMENTS).length, 'records'),
        '<h2>Plan</h2>',
        ...(0,print/* printPlan */.Z)({ ...plan, stages: plan.stages.slice(0, MOST_STAGES) })
            .split('\n')
            .slice(0, MOST_STAGES + 10)
            .map((line) => `${html(line)}<br>`),
        `<p class="soft">Rollout ${html(rollout)}, ${(0,words/* time */.kB)(startedAtMs)} to ${(0,words/* time */.kB)(lastAtMs)}; ${html((0,print/* planText */.P)(plan.stages))}</p>`,
    ];
}
function verdictOf({ ending, target, release, startedAtMs, lastAtMs, moments }) {
    const result = ending?.result ?? 'going on';
    const look = result === 'succeeded' || result === 'unchanged' ? 'good' : result === 'going on' ? 'soft' : 'bad';
    return [
        `<h1>${words/* marks */.Z8[result]} ${html(release)} on ${html(target)}: <span class="${look}">${html(result)}</span></h1>`,
        `<p>${html(ending?.reason ?? moments.at(-1)?.text ?? '', REASON)}</p>`,
        `<p class="soft">after ${(0,words/* span */.Ln)(lastAtMs - startedAtMs)}</p>`,
    ];
}
function stageTable({ stages, startedAtMs }) {
    const rows = stages
        .slice(0, MOST_STAGES)
        .map(({ name, weight, bake, fromMs, untilMs, requests, decision, why }) => [
        html(name),
        `${(0,words/* figure */.vP)(weight)}%`,
        fromMs === null ? '' : `+${(0,words/* span */.Ln)(fromMs - startedAtMs)}`,
        fromMs === null
            ? `(${(0,words/* span */.Ln)(bake.minMs)} to ${(0,words/* span */.Ln)(bake.maxMs)})`
            : untilMs === null
                ? 'on'
                : (0,words/* span */.Ln)(untilMs - fromMs),
        requests === null ? '' : (0,words/* count */.U9)(requests.candidate),
        requests === null ? '' : (0,words/* count */.U9)(requests.stable),
        decision === null ? '' : `<b>${html(decision)}</b> ${html(why)}`,
    ]);
    return tableOf(['stage', 'weight', 'from', 'for', 'candidate’s requests', 'stable’s requests', 'judged'], rows);
}
function momentTable({ moments, startedAtMs }) {
    const rows = (0,thinned/* tellingMoments */.V)(moments, MOST_MOMENTS).map(({ atMs, weight, text }) => [
        `<span title="${(0,words/* time */.kB)(atMs)}">+${(0,words/* span */.Ln)(atMs - startedAtMs)}</span>`,
        weight === null ? '' : `${(0,words/* figure */.vP)(weight)}%`,
        html(text),
    ]);
    return tableOf(['when', 'weight', ''], rows);
}
function more(left, what) {
    return left > 0 ? [`<p class="soft">Not shown: ${(0,words/* count */.U9)(left)} more ${what}.</p>`] : [];
}
//# sourceMappingURL=html.js.map

/***/ }),

/***/ 44513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ pictureOf)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/rollout/timeline.js
var timeline = __webpack_require__(90173);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/print.js
var print = __webpack_require__(62063);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/tests.js + 1 modules
var analysis_tests = __webpack_require__(72904);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/assess.js
var assess = __webpack_require__(49915);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/verdict/words.js
var words = __webpack_require__(33669);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/criteria/print.js
var criteria_print = __webpack_require__(42049);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/picture/series.js


function seriesOf(plan, records) {
    const tests = (0,analysis_tests/* testsOf */.Vh)(plan);
    const seen = tests.map(() => ({ points: [], last: null }));
    for (const record of records) {
        if (record.kind !== 'judged')
            continue;
        const { stage: index, analysis, atMs } = record;
        const weight = plan.stages[index]?.weight;
        if (weight === undefined)
            continue;
        for (const assessment of (0,assess/* assess */.n)(analysis, tests, plan.analysis, { index, weight })) {
            const { tally, logEvidence = null } = assessment;
            const known = seen[tests.indexOf(assessment.test)];
            known.points.push({ atMs, logEvidence, candidate: tally.candidate, stable: tally.stable });
            known.last = assessment;
        }
    }
    return seen.flatMap(({ points, last }) => {
        if (last === null)
            return [];
        const { criteria, method, enough } = last.test;
        return [
            {
                name: criteria.map(criteria_print/* printCriterion */.d).join(', '),
                what: method.kind === 'consecutive' ? null : method.event.kind === 'bad' ? 'bad' : 'slow',
                enough,
                points,
                last: (0,words/* evidenceOf */.X)(last),
                standing: last.standing,
            },
        ];
    });
}
//# sourceMappingURL=series.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/picture/stages.js
function stagesOf(plan, records) {
    return plan.stages.map(({ name, weight, bake }, index) => {
        const begun = records.findIndex((record) => record.kind === 'verified' && record.stage === index);
        const after = begun === -1 ? [] : records.slice(begun);
        const judged = records.findLast((record) => record.kind === 'judged' && record.stage === index);
        const isJudged = judged?.kind === 'judged';
        return {
            name: name ?? `stage ${index + 1}`,
            weight,
            bake,
            fromMs: records[begun]?.atMs ?? null,
            untilMs: after.find((record) => leaves(record, index))?.atMs ?? null,
            decision: isJudged ? judged.decision : null,
            why: isJudged ? judged.why : '',
            requests: isJudged && judged.analysis.stage === index ? requestsIn(judged.analysis.tallies) : null,
        };
    });
}
function leaves(record, stage) {
    if (record.kind === 'ended')
        return true;
    if (record.kind !== 'intended')
        return false;
    return record.goal.kind === 'weight' ? record.stage !== stage : record.goal.kind !== 'retire';
}
function requestsIn(tallies) {
    const most = (of) => Math.max(0, ...tallies.map(of));
    return { candidate: most(({ atStage }) => atStage.candidate), stable: most(({ atStage }) => atStage.stable) };
}
//# sourceMappingURL=stages.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/picture/picture.js



/** Null where there is no rollout in the records. */
function pictureOf(records) {
    const begin = records.findLastIndex(({ kind }) => kind === 'opened');
    const opened = records[begin];
    if (opened?.kind !== 'opened')
        return null;
    const own = records.slice(begin);
    const moments = (0,timeline/* timelineOf */.h)(own);
    const ended = own.find(({ kind }) => kind === 'ended');
    const { plan, rollout, target, release, atMs: startedAtMs } = opened;
    return {
        rollout,
        target,
        release,
        plan,
        startedAtMs,
        moments,
        course: (0,print/* planText */.P)(plan.stages),
        lastAtMs: own.reduce((last, { atMs }) => Math.max(last, atMs), startedAtMs),
        ending: ended?.kind === 'ended' ? { result: ended.result, reason: ended.reason } : null,
        weights: weightsOf(moments, startedAtMs),
        stages: stagesOf(plan, own),
        series: seriesOf(plan, own),
    };
}
/** The changes alone. */
function weightsOf(moments, startedAtMs) {
    const weights = [{ atMs: startedAtMs, weight: 0 }];
    for (const { atMs, weight } of moments) {
        if (weight !== null && weight !== weights.at(-1).weight)
            weights.push({ atMs, weight });
    }
    return weights;
}
//# sourceMappingURL=picture.js.map

/***/ }),

/***/ 37611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ weighed),
/* harmony export */   j: () => (/* binding */ ratesOf)
/* harmony export */ });
/** Shares between the points, which count from the beginning. */
function ratesOf(points) {
    let [candidate, stable] = [NOTHING, NOTHING];
    return points.map((point) => {
        const rate = {
            atMs: point.atMs,
            candidate: shareOf(point.candidate, candidate),
            stable: shareOf(point.stable, stable),
        };
        [candidate, stable] = [point.candidate, point.stable];
        return rate;
    });
}
const NOTHING = { requests: 0, events: 0 };
function shareOf(now, before) {
    const requests = now.requests - before.requests;
    const events = Math.max(0, now.events - before.events);
    return requests > 0 ? Math.min(100, (100 * events) / requests) : null;
}
/** How much of the evidence that is enough there is, in per cent from 0 up to 120; null where it is not weighed. */
function weighed({ logEvidence }, enough) {
    if (logEvidence === null || !Number.isFinite(enough) || enough <= 0)
        return null;
    return Math.min(120, Math.max(0, (100 * logEvidence) / enough));
}
//# sourceMappingURL=rates.js.map

/***/ }),

/***/ 54918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ thinned),
/* harmony export */   V: () => (/* binding */ tellingMoments)
/* harmony export */ });
/** At most so many of them, evenly over all, with the first and the last. */
function thinned(all, most) {
    if (all.length <= most)
        return all;
    const step = (all.length - 1) / (most - 1);
    return Array.from({ length: most }, (_, index) => all[Math.round(index * step)]);
}
/**
 * At most so many moments. A judgement that says again what the one before it said goes first; then what is in the middle.
 */
function tellingMoments(all, most) {
    let last = null;
    const telling = all.filter((moment) => {
        if (moment.kind !== 'judged')
            return true;
        const isNew = last === null || last.decision !== moment.decision || last.stage !== moment.stage;
        last = moment;
        return isNew;
    });
    if (telling.length <= most)
        return telling;
    const first = Math.ceil(most / 2);
    return [...telling.slice(0, first), ...telling.slice(first - most)];
}
//# sourceMappingURL=thinned.js.map

/***/ }),

/***/ 50639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scaleFor)
/* harmony export */ });
/** The end of a scale: 1, 2 or 5 times a power of ten, or 100, a little above the highest value. */
function scaleFor(values) {
    const highest = 1.05 * values.reduce((most, value) => Math.max(most, value), 0.1);
    const power = 10 ** Math.floor(Math.log10(highest));
    const end = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= highest);
    return highest <= 100 ? Math.min(100, end) : end;
}
//# sourceMappingURL=scale.js.map

/***/ }),

/***/ 10276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/rates.js
var picture_rates = __webpack_require__(37611);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/scale.js
var scale = __webpack_require__(50639);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/words.js
var words = __webpack_require__(7212);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/markdown/mermaid.js

/** Of the candidate, the stable release, and a limit: seen on light and dark ground, and told apart by who sees no red. */
const colours = { candidate: '#d97706', stable: '#2563eb', limit: '#9ca3af' };
/**
 * A chart that GitHub draws, as text. Mermaid's xychart has no legend and knows no gaps: titles say which colour is what. It holds
 * nothing but our own words and figures, so there is nothing to escape.
 */
function mermaid({ title, unit, most, fromMs, toMs, lines }) {
    const isLong = toMs >= 3 * 60_000;
    const unitMs = isLong ? 60_000 : 1_000;
    const [from, to] = [Math.floor(fromMs / unitMs), Math.max(Math.floor(fromMs / unitMs) + 1, Math.ceil(toMs / unitMs))];
    const palette = lines.map(({ colour }) => colour).join(', ');
    return [
        '```mermaid',
        `%%{init: {"xyChart": {"width": 900, "height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis "${isLong ? 'minutes' : 'seconds'} since the beginning" ${from} --> ${to}`,
        `  y-axis "${unit}" 0 --> ${(0,words/* figure */.vP)(most)}`,
        ...lines.map(({ values }) => `  line [${values.map((value) => (0,words/* figure */.vP)(Number.isFinite(value) ? value : 0)).join(', ')}]`),
        '```',
    ];
}
//# sourceMappingURL=mermaid.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/markdown/charts.js



/** Values on each line of a chart. */
const VALUES = 60;
/** The charts of a rollout: its weights; of one test, how both arms did and how the evidence stands. */
function chartsOf(picture) {
    const shown = picture.series.find(({ what }) => what === 'bad') ?? picture.series.find(({ what }) => what !== null);
    const charts = [
        weightChart(picture),
        ...(shown === undefined ? [] : [rateChart(picture, shown), evidenceChart(picture, shown)]),
    ];
    return charts.flatMap((lines) => (lines.length === 0 ? [] : [...lines, '']));
}
function weightChart({ weights, startedAtMs, lastAtMs }) {
    const range = rangeOf(startedAtMs, startedAtMs, lastAtMs);
    const values = sampled(weights, ({ weight }) => weight, startedAtMs, lastAtMs);
    const lines = [{ colour: colours.candidate, values }];
    return mermaid({ title: 'Traffic on the candidate', unit: 'per cent', most: 100, ...range, lines });
}
function rateChart({ startedAtMs }, { points, what }) {
    const rates = (0,picture_rates/* ratesOf */.j)(points).filter(({ candidate, stable }) => candidate !== null || stable !== null);
    if (rates.length === 0)
        return [];
    const [fromMs, toMs] = [rates[0].atMs, rates.at(-1).atMs];
    // where both are alike, the candidate is seen
    const arms = ['stable', 'candidate'].filter((arm) => rates.some((rate) => rate[arm] !== null));
    const lines = arms.map((arm) => {
        const known = rates.filter((rate) => rate[arm] !== null);
        return { colour: colours[arm], values: sampled(known, (rate) => rate[arm], fromMs, toMs) };
    });
    const legend = arms.map((arm) => (arm === 'candidate' ? 'candidate orange' : 'stable blue')).join(', ');
    return mermaid({
        title: `${what === 'bad' ? 'Bad' : 'Slow'} requests: ${legend}`,
        unit: 'per cent',
        most: (0,scale/* scaleFor */.E)(lines.flatMap(({ values }) => values)),
        ...rangeOf(startedAtMs, fromMs, toMs),
        lines,
    });
}
function evidenceChart({ startedAtMs }, { points, enough }) {
    const known = points.flatMap((point) => {
        const value = (0,picture_rates/* weighed */.a)(point, enough);
        return value === null ? [] : [{ atMs: point.atMs, value }];
    });
    if (known.length === 0)
        return [];
    const [fromMs, toMs] = [known[0].atMs, known.at(-1).atMs];
    const values = sampled(known, ({ value }) => value, fromMs, toMs);
    return mermaid({
        title: 'Evidence against the candidate: orange; at the grey line it is rolled back',
        unit: 'per cent of enough',
        most: 120,
        ...rangeOf(startedAtMs, fromMs, toMs),
        lines: [
            { colour: colours.candidate, values },
            { colour: colours.limit, values: values.map(() => 100) },
        ],
    });
}
function rangeOf(startedAtMs, fromMs, toMs) {
    return { fromMs: Math.max(0, fromMs - startedAtMs), toMs: Math.max(0, toMs - startedAtMs) };
}
/** What held at each of the evenly spread times; before the first there was what came first. */
function sampled(all, valueOf, fromMs, toMs) {
    const sorted = all.toSorted((a, b) => a.atMs - b.atMs);
    let next = 0;
    let value = valueOf(sorted[0]);
    return Array.from({ length: VALUES }, (_, index) => {
        const atMs = fromMs + ((toMs - fromMs) * index) / (VALUES - 1);
        for (; next < sorted.length && sorted[next].atMs <= atMs + 0.5; next += 1)
            value = valueOf(sorted[next]);
        return value;
    });
}
//# sourceMappingURL=charts.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/markdown/text.js

/** Longest piece in a table, in UTF-16 units. */
const PIECE = 200;
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/**
 * What others say, as running text that is neither Markdown nor HTML, also in a table: all but letters, figures and harmless
 * marks by their number, which never means markup. Nobody is mentioned, and nothing becomes a link. It is not for the beginning of
 * a line, where also a figure may mean a list.
 */
function inert(text, most = PIECE) {
    return (0,words/* oneLine */.TN)(text, most)
        .replaceAll(/[^\p{L}\p{M}\p{N} .,:;/=+%()'"?…–—-]/gu, (each) => NAMED[each] ?? `&#${each.codePointAt(0)};`)
        .replaceAll('&#64;', '&#64;&#8203;')
        .replaceAll('://', ':&#47;&#47;')
        .replaceAll(/(?<=www)\./gi, '&#46;');
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A table with its head; the columns from `numeric` on are figures. */
function table(head, rows, numeric = head.length) {
    const rule = head.map((_, index) => (index >= numeric ? '---:' : '---'));
    return [row(head), row(rule), ...rows.map(row)];
}
function details(title, lines) {
    return [`<details><summary>${title}</summary>`, '', ...lines, '', '</details>'];
}
//# sourceMappingURL=text.js.map
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/picture.js + 2 modules
var picture_picture = __webpack_require__(44513);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/report/build/src/picture/thinned.js
var thinned = __webpack_require__(54918);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/report/build/src/summary.js





/** What is listed at most. Each is of at most so many characters, so that all of it stays far below the 1 MiB of a job. */
const MOST_STAGES = 50;
const MOST_SERIES = 20;
const MOST_MOMENTS = 60;
const REASON = 800;
/** The picture of a rollout for a job summary, in Markdown: the verdict first. Below 256 KiB whatever the records are. */
function summaryMarkdown(records) {
    const picture = (0,picture_picture/* pictureOf */.C)(records);
    if (picture === null)
        return '_No rollout was recorded._\n';
    return [
        ...verdictOf(picture),
        ...stageTable(picture),
        '',
        ...criteriaTable(picture),
        '',
        ...chartsOf(picture),
        ...details('What happened', momentTable(picture)),
        '',
        `<sub>Rollout ${inert(picture.rollout)} · ${inert(picture.plan.strategy)} ${inert(picture.course)} · alpha ${inert(String(picture.plan.analysis.alpha))} · ${(0,words/* time */.kB)(picture.startedAtMs)}</sub>`,
        '',
    ].join('\n');
}
function verdictOf({ ending, target, release, startedAtMs, lastAtMs, moments }) {
    const result = ending?.result ?? 'going on';
    const reason = ending?.reason ?? moments.at(-1)?.text ?? '';
    return [
        `### ${words/* marks */.Z8[result]} ${inert(release)} on ${inert(target)}: ${inert(result)}`,
        '',
        // nobody's words begin a line
        `**${result === 'going on' ? 'At last' : 'Why'}:** ${inert(reason, REASON)} _(after ${(0,words/* span */.Ln)(lastAtMs - startedAtMs)})_`,
        '',
    ];
}
function stageTable({ stages, startedAtMs }) {
    const shown = stages.slice(0, MOST_STAGES);
    const rows = shown.map((stage) => [
        inert(stage.name, 60),
        `${(0,words/* figure */.vP)(stage.weight)}%`,
        stage.fromMs === null ? '' : `+${(0,words/* span */.Ln)(stage.fromMs - startedAtMs)}`,
        lengthOf(stage),
        stage.requests === null ? '' : (0,words/* count */.U9)(stage.requests.candidate),
        stage.requests === null ? '' : (0,words/* count */.U9)(stage.requests.stable),
        inert(stage.decision ?? ''),
        inert(stage.why, 120),
    ]);
    const head = ['stage', 'weight', 'from', 'for', 'candidate', 'stable', 'judged', 'why'];
    return [...table(head, rows), ...more(stages.length - shown.length, 'stages')];
}
function lengthOf({ fromMs, untilMs, bake }) {
    if (fromMs === null)
        return `(${(0,words/* span */.Ln)(bake.minMs)} to ${(0,words/* span */.Ln)(bake.maxMs)})`;
    return untilMs === null ? 'on' : (0,words/* span */.Ln)(untilMs - fromMs);
}
function criteriaTable({ series }) {
    if (series.length === 0)
        return ['_Nothing was judged by metrics._'];
    const shown = series.slice(0, MOST_SERIES);
    const rows = shown.map(({ standing, last }) => [inert(standing), inert(last, 300)]);
    return [
        ...table(['standing', 'criterion, and what was seen'], rows),
        ...more(series.length - shown.length, 'criteria'),
    ];
}
function momentTable({ moments, startedAtMs }) {
    const shown = (0,thinned/* tellingMoments */.V)(moments, MOST_MOMENTS);
    const rows = shown.map(({ atMs, weight, text }) => [
        `+${(0,words/* span */.Ln)(atMs - startedAtMs)}`,
        weight === null ? '' : `${(0,words/* figure */.vP)(weight)}%`,
        inert(text),
    ]);
    return [...table(['', 'weight', ''], rows), ...more(moments.length - shown.length, 'records')];
}
function more(left, what) {
    return left > 0 ? ['', `_Not shown: ${(0,words/* count */.U9)(left)} more ${what}._`] : [];
}
//# sourceMappingURL=summary.js.map

/***/ }),

/***/ 7212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14328);

/** Words and figures that every view has in common. */
const marks = {
    succeeded: '✅',
    unchanged: '✅',
    superseded: '⏭️',
    stopped: '⏹️',
    'rolled-back': '↩️',
    'timed-out': '⏰',
    failed: '❌',
    'rollback-failed': '🚨',
    'going on': '⏳',
};
/**
 * A text on one line, of at most so many UTF-16 units, without characters that turn its direction, break it, or are not seen.
 */
function oneLine(text, most) {
    // of something endless the beginning is enough
    const line = text
        .slice(0, 10 * most)
        .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
        .trim();
    return line.length <= most ? line : `${line.slice(0, most - 1)}…`.toWellFormed();
}
/** `12m`, `1h30m`, `45s`: to the second. */
function span(ms) {
    const whole = Math.round(ms / 1_000) * 1_000;
    return (0,_deploy_actions_strategy__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(Number.isSafeInteger(whole) && whole >= 0 ? whole : 0);
}
/** `2026-01-01 12:00:00 UTC` */
function time(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime()) ? 'at no time' : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
function count(value) {
    return Number.isFinite(value) ? Math.round(value).toLocaleString('en-US') : '?';
}
/** To three digits. Records may be of anybody's making: what is no number is not shown. */
function figure(value) {
    return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '?';
}
//# sourceMappingURL=words.js.map

/***/ }),

/***/ 59186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ powerWarnings)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/duration.js
var duration = __webpack_require__(14328);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/plan/bounds.js
var bounds = __webpack_require__(26823);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/schedule.js
var schedule = __webpack_require__(92916);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/tests.js + 1 modules
var analysis_tests = __webpack_require__(72904);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/weigh.js + 2 modules
var weigh = __webpack_require__(34950);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/analysis/mixture.js
var mixture = __webpack_require__(96633);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/detection/ahead.js


/** What is known after so many more windows, each of which adds the same. */
function ahead(known, each, windows) {
    const more = (from, by) => from.map((sum, index) => sum + windows * by[index]);
    return {
        evidence: more(known.evidence, each.evidence),
        stableEvidence: known.stableEvidence && more(known.stableEvidence, each.stableEvidence),
        excess: known.excess && more(known.excess, each.excess),
    };
}
/**
 * After how many of at most `most` windows, each of which adds the same, the candidate is in breach; null when after none. The
 * logarithm of a sum of exponentials is convex in their number, so from below the bar it is crossed once and for all, and the
 * crossing is found by bisection. What begins above it is evidence on a limit of its own: it adds the same for each
 * request at all stages, and does not come back either.
 */
function windowsToBreach(known, each, enough, most) {
    const after = (windows) => ahead(known, each, windows);
    const broken = first(1, most, (windows) => (0,mixture/* logEvidence */.y)(after(windows).evidence) >= enough);
    if (broken === null || !(0,weigh/* isShared */.yM)(after(broken), enough))
        return broken;
    return first(broken, most, (windows) => (0,mixture/* logEvidence */.y)(after(windows).excess) >= enough);
}
/** The first number up to `to` for which it holds; once it does, it holds for all that follow. */
function first(from, to, holds) {
    if (from > to || !holds(to))
        return null;
    let [low, high] = [from, to];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
//# sourceMappingURL=ahead.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/detection/traffic.js
/** What of it nobody can have measured, in words. */
function unlikely({ requestsPerMinute, errorRate, slowShare = 0 }) {
    const isShare = (share) => share >= 0 && share <= 1;
    return [
        ...(requestsPerMinute > 0 && Number.isFinite(requestsPerMinute)
            ? []
            : [`the traffic must be a number of requests a minute over 0, not ${requestsPerMinute}`]),
        ...(isShare(errorRate) ? [] : [`the error rate must be a share of requests from 0 to 1, not ${errorRate}`]),
        ...(isShare(slowShare) ? [] : [`the share of slow requests must be from 0 to 1, not ${slowShare}`]),
    ];
}
/** What an arm has of an event among so many requests on average: fractions, too. */
function expectedCount(event, requests, traffic, regression) {
    return { requests, events: requests * shareOf(event, traffic, regression) };
}
/** The share of an arm's requests that have the event. */
function shareOf(event, traffic, regression) {
    const kind = event.kind === 'bad' ? 'bad' : 'slow';
    const slow = traffic.slowShare ?? (event.kind === 'slower-than-stable' ? 1 - event.quantile : 0.05);
    const share = kind === 'bad' ? traffic.errorRate : slow;
    return Math.min(1, share * (regression?.of === kind ? regression.times : 1));
}
//# sourceMappingURL=traffic.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/detection/rehearsal.js






function rehearsal_rehearsalOf(plan, traffic) {
    const tests = (0,analysis_tests/* testsOf */.Vh)(plan).filter((test) => test.method.kind !== 'consecutive');
    return { plan, traffic, tests };
}
/**
 * When the tests are in breach on the counts that each window has on average, as if they looked after each of them; null when
 * they are not within these periods, nor within two weeks.
 */
function rehearse(rehearsal, periods, warmUpMs, regression) {
    const { plan, tests } = rehearsal;
    const { windowMs } = plan.analysis;
    let known = tests.map(({ method }) => (0,weigh/* nothingWeighed */.RT)(method));
    for (const period of periods) {
        const { stage } = period;
        const { first, end } = (0,schedule/* windowsWithin */.J)({ periods, windowMs, warmUpMs, lagMs: 0 }, period, null, bounds/* LONGEST_MS */.c);
        const windows = Math.max(0, end - first);
        if (windows === 0)
            continue;
        const each = tests.map((test) => ofOneWindow(rehearsal, test, stage, regression));
        const found = tests
            .map((test, index) => ({ test, after: windowsToBreach(known[index], each[index], test.enough, windows) }))
            .filter(({ test, after }) => after !== null && test.stages.includes(stage))
            .reduce((soonest, one) => (soonest === null || one.after < soonest.after ? one : soonest), null);
        if (found !== null) {
            return { afterMs: (first + found.after) * windowMs, stage, criterion: found.test.criteria[0] };
        }
        known = known.map((before, index) => ahead(before, each[index], windows));
    }
    return null;
}
/** What a window of the stage adds on average; nothing where the test has no part, or nothing to compare with. */
function ofOneWindow({ plan, traffic }, test, stage, regression) {
    const { method, stages } = test;
    const { weight } = plan.stages[stage];
    const nothing = (0,weigh/* nothingWeighed */.RT)(method);
    if (!stages.includes(stage))
        return nothing;
    const requests = (traffic.requestsPerMinute * plan.analysis.windowMs) / 60_000;
    const onCandidate = (requests * weight) / 100;
    const candidate = expectedCount(method.event, onCandidate, traffic, regression);
    const stable = expectedCount(method.event, requests - onCandidate, traffic);
    return (0,weigh/* weigh */.vi)(nothing, method, candidate, stable, plan.analysis.dispersion);
}
/** When a stage begins and ends, given when the one before did: see `timeOf`. */
function periodsOf(rehearsal) {
    let fromMs = 0;
    return rehearsal.plan.stages.map((_, stage) => {
        const period = { stage, fromMs, untilMs: fromMs + timeOf(rehearsal, stage) };
        fromMs = period.untilMs;
        return period;
    });
}
/** How long a stage takes: its shortest time; with too few requests it waits for them, up to its longest. In milliseconds. */
function timeOf({ plan, traffic, tests }, stage, lagMs = 0) {
    const { weight, bake } = plan.stages[stage];
    const judged = tests.filter(({ stages }) => stages.includes(stage));
    const beside = judged.some(({ method }) => method.kind === 'rate') && weight < 100;
    const perMinute = (traffic.requestsPerMinute * (beside ? Math.min(weight, 100 - weight) : weight)) / 100;
    const coldMs = stage === 0 ? plan.analysis.warmUpMs : 0;
    const waitMs = judged.length === 0 ? 0 : coldMs + (plan.analysis.minRequests / perMinute) * 60_000;
    return Math.min(Math.max(0, bake.maxMs - lagMs), Math.max(0, bake.minMs - lagMs, waitMs));
}
//# sourceMappingURL=rehearsal.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/detection/power.js


/** Regressions of more than this are seen by anybody. */
const LARGEST = 1_000;
/**
 * The smallest regression, as a multiple, that a stage is expected to see when it takes its shortest time, or as long as its
 * requests take to come in, and the stages before it have seen nothing; null when it sees none. To two digits, rounded up.
 */
function smallestVisible(plan, stage, traffic, of) {
    return visibilityOf(rehearsalOf(plan, traffic), of)(stage);
}
/**
 * The same for the stages of one rehearsal. What is seen of a regression is worked out once for all of them.
 *
 * @param lagMs how long the metric source takes until counts are complete: what comes in after a stage's end is too late for it
 */
function visibilityOf(rehearsal, of, lagMs = 0) {
    const periods = periodsOf(rehearsal);
    const { warmUpMs } = rehearsal.plan.analysis;
    const known = new Map();
    const find = (times) => {
        if (!known.has(times))
            known.set(times, rehearse(rehearsal, periods, warmUpMs, { of, times }));
        return known.get(times);
    };
    return (stage) => {
        const endMs = periods[stage].fromMs + timeOf(rehearsal, stage, lagMs);
        return smallest((times) => {
            const seen = find(times);
            return seen !== null && (seen.stage < stage || (seen.stage === stage && seen.afterMs <= endMs));
        });
    };
}
function smallest(sees) {
    if (!sees(LARGEST))
        return null;
    let [blind, seeing] = [1, LARGEST];
    while (seeing / blind > 1.005) {
        const middle = Math.sqrt(blind * seeing);
        if (sees(middle))
            seeing = middle;
        else
            blind = middle;
    }
    return roundedUp(seeing);
}
/** To two digits; never less, for less is not seen. */
function roundedUp(times) {
    const unit = 10 ** (Math.floor(Math.log10(times)) - 1);
    return Number((Math.ceil(times / unit) * unit).toPrecision(2));
}
/**
 * How long a stage must bake to see the regression by itself, warm-up included where it is the first, in milliseconds; null
 * when two weeks are too short.
 */
function bakeToSee(plan, stage, traffic, regression) {
    return bakeWithin(rehearsalOf(plan, traffic), stage, regression);
}
/** The same within a rehearsal. */
function bakeWithin(rehearsal, stage, regression) {
    const warmUpMs = stage === 0 ? rehearsal.plan.analysis.warmUpMs : 0;
    const alone = [{ stage, fromMs: 0, untilMs: bounds/* LONGEST_MS */.c }];
    return rehearse(rehearsal, alone, warmUpMs, regression)?.afterMs ?? null;
}
//# sourceMappingURL=power.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/strategy/build/src/detection/warnings.js




const NOUNS = { bad: 'errors', slow: 'slow requests' };
const MINUTE_MS = 60_000;
/**
 * Warnings for the stages that end before they can see the regression that the plan is meant to see; what would help is said.
 * A plan that judges errors is asked about errors, another about slow requests. Traffic that cannot be is a finding of its own.
 *
 * @param lagMs how long the metric source takes until counts are complete: so much sooner a stage must have seen enough
 */
function powerWarnings(plan, traffic, lagMs = 0) {
    const wrong = unlikely(traffic);
    if (wrong.length > 0)
        return wrong.map((message) => ({ message, path: [] }));
    const rehearsal = rehearsal_rehearsalOf(plan, traffic);
    if (rehearsal.tests.length === 0)
        return [];
    const of = rehearsal.tests.some(({ method }) => method.event.kind === 'bad') ? 'bad' : 'slow';
    const visibleAt = visibilityOf(rehearsal, of, lagMs);
    const { regression } = plan.analysis;
    const { requestsPerMinute } = traffic;
    return plan.stages.flatMap(({ weight }, stage) => {
        if (weight === 100)
            return [];
        const visible = visibleAt(stage);
        if (visible !== null && visible <= regression)
            return [];
        const message = [
            `At ${Number(requestsPerMinute.toPrecision(3))} ${requestsPerMinute === 1 ? 'request' : 'requests'} a minute,`,
            `${weight}% for ${lasting(rehearsal, stage)}`,
            visible === null ? 'cannot see any regression,' : `can see ${visible} times as many ${NOUNS[of]} or more,`,
            `not the ${regression} times it is meant to.`,
            helpFor(bakeWithin(rehearsal, stage, { of, times: regression }), lagMs),
        ].join(' ');
        return [{ message, path: ['stages', stage] }];
    });
}
/** The time that the stage is expected to take, and why it is not the shortest. */
function lasting(rehearsal, stage) {
    const { minMs } = rehearsal.plan.stages[stage].bake;
    const ms = timeOf(rehearsal, stage);
    if (ms <= minMs)
        return (0,duration/* formatDuration */.a)(minMs);
    return `${inMinutes(ms)}, ${(0,duration/* formatDuration */.a)(minMs)} and the wait for requests,`;
}
function helpFor(bake, lagMs) {
    if (bake === null)
        return 'Two weeks would not be enough: judge it by a limit, such as error-rate < 1%, and by a smoke test.';
    return `It would take ${inMinutes(bake + lagMs)}; a higher weight is faster.`;
}
/** Rounded up: an estimate has no seconds. */
function inMinutes(ms) {
    return (0,duration/* formatDuration */.a)(Math.ceil(ms / MINUTE_MS) * MINUTE_MS);
}
//# sourceMappingURL=warnings.js.map

/***/ }),

/***/ 54568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Unapplied)
/* harmony export */ });
/** A goal that was not applied. */
class Unapplied extends Error {
    /**
     * - `refused`: nothing was changed, and asking again is in vain
     * - `unknown`: it may have been, or may be later: look before asking again
     */
    certainty;
    constructor(message, certainty, options) {
        super(message, options);
        this.name = 'Unapplied';
        this.certainty = certainty;
    }
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 45475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ connectPlatform)
/* harmony export */ });
/** An adapter is loaded when it is asked for: no job pays for a cloud that it does not use. */
const adapters = {
    ecs: async (asker, place, job) => (await Promise.all(/* import() */[__webpack_require__.e(9192), __webpack_require__.e(2925), __webpack_require__.e(5292), __webpack_require__.e(1852), __webpack_require__.e(1282), __webpack_require__.e(165), __webpack_require__.e(3977), __webpack_require__.e(4498)]).then(__webpack_require__.bind(__webpack_require__, 84498))).connectEcsPlatform(asker, place, job),
};
function connectPlatform(name, asker, place, job) {
    return adapters[name](asker, place, job);
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 14434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/** Of the runner itself: tokens of the job are among them, which nothing that a file names has any business with. */
const RUNNERS_OWN = /^(?:INPUT|STATE|ACTIONS)_/;
/** The variables that files of users may name, as `{{env.NAME}}`. */
function environmentOf(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined || RUNNERS_OWN.test(name) ? [] : [[name, value]]));
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 90148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ jobOf)
});

// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/environment.js
var environment = __webpack_require__(14434);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@deploy-actions/toolkit/build/src/mask.js
var mask = __webpack_require__(90375);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/toolkit/build/src/idToken.js


const ATTEMPTS = 4;
/** Ms before the second attempt; doubled before each one after that. */
const PAUSE_MS = 250;
/** Ms that one attempt may take. */
const ATTEMPT_MS = 10_000;
/**
 * What a job with `id-token: write` can prove with who it is; null where it has no such permission. By plain fetch: getIDToken of
 * @actions/core brings an HTTP client of 1 MB.
 *
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
function idTokenOf(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = env;
    if (!url || !secret)
        return null;
    return async (audience) => {
        const place = `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
        for (let attempt = 1;; attempt += 1) {
            // oxlint-disable-next-line no-await-in-loop
            const answer = await ask(place, secret);
            if ('token' in answer) {
                (0,mask/* mask */.d)([answer.token]);
                return answer.token;
            }
            if (!answer.isTransient || attempt === ATTEMPTS) {
                throw new Error(`GitHub did not give the job's OIDC token: ${answer.why}`);
            }
            // oxlint-disable-next-line no-await-in-loop
            await (0,promises_.setTimeout)(PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random()));
        }
    };
}
/** Nothing of request and answer is repeated in what is said of them: both hold secrets. */
async function ask(place, secret) {
    try {
        const response = await fetch(place, {
            headers: { authorization: `Bearer ${secret}`, accept: 'application/json' },
            signal: AbortSignal.timeout(ATTEMPT_MS),
        });
        const { status } = response;
        const isTransient = status >= 500 || status === 408 || status === 429;
        if (!response.ok)
            return { why: `it answered HTTP ${status}.`, isTransient };
        const { value } = ((await response.json()) ?? {});
        if (typeof value === 'string' && value !== '')
            return { token: value };
        return { why: 'its answer holds no token.', isTransient: true };
    }
    catch (error) {
        return { why: `${reasonOf(error)}.`, isTransient: true };
    }
}
/** A code, or the kind of error: messages may quote what they are about. */
function reasonOf(error) {
    const { name, cause } = error;
    const { code } = (cause ?? {});
    if (name === 'TimeoutError')
        return `no answer within ${ATTEMPT_MS / 1_000} s`;
    if (name === 'SyntaxError')
        return 'its answer is no JSON';
    return `it cannot be reached (${typeof code === 'string' ? code : name})`;
}
//# sourceMappingURL=idToken.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/toolkit/build/src/job.js



function jobOf({ line }, env) {
    const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return { id: `${run}-${attempt}`, env: (0,environment/* environmentOf */.p)(env), idToken: idTokenOf(env), mask: mask/* mask */.d, say: line };
}
//# sourceMappingURL=job.js.map

/***/ }),

/***/ 90375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mask)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

/** Shorter ones would be found everywhere, which tells them rather than hides them. */
const SHORTEST = 3;
/** The runner shows `***` in place of these from now on, in the log of all steps. */
function mask(secrets) {
    for (const secret of new Set(secrets))
        if (secret.trim().length >= SHORTEST)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
}
//# sourceMappingURL=mask.js.map

/***/ }),

/***/ 73374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

function createState(key) {
    return {
        save: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(key, JSON.stringify(value)),
        load: () => {
            const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(key);
            if (text === '')
                return null;
            try {
                return JSON.parse(text);
            }
            catch {
                return null;
            }
        },
    };
}
//# sourceMappingURL=state.js.map

/***/ })

};
