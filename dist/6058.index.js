export const id = 6058;
export const ids = [6058];
export const modules = {

/***/ 71992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseStretch)
});


;// CONCATENATED MODULE: ./node_modules/croner/dist/croner.js
function g(s,e,t,n=0,r=0,a=0,i=0){let o=s>=0&&s<100,u=Date.UTC(o?s+400:s,e,t,n,r,a,i);return o?u-126227808e5:u}function D(s){return g(s.y,s.m-1,s.d,s.h,s.i,s.s)}function w(s,e){return s.y===e.y&&s.m===e.m&&s.d===e.d&&s.h===e.h&&s.i===e.i&&s.s===e.s}function O(s){let e=s.substring(9);return e.includes("Z")||e.includes("+")||e.includes("-")}function Z(s,e){let t=new Date(Date.parse(s));if(isNaN(t))throw new Error("Invalid ISO8601 passed to timezone parser.");return O(s)?{tp:T(t.getUTCFullYear(),t.getUTCMonth()+1,t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds(),"Etc/UTC"),ms:t.getUTCMilliseconds()}:{tp:T(t.getFullYear(),t.getMonth()+1,t.getDate(),t.getHours(),t.getMinutes(),t.getSeconds(),e),ms:t.getMilliseconds()}}function v(s,e,t){let{tp:n,ms:r}=Z(s,e);return new Date(N(n,t).getTime()+r)}function N(s,e){let t=_(s);if(t.kind==="single")return t.date;if(t.kind==="ambiguous")return t.earlier;if(e)throw new Error("Invalid date passed to fromTZ()");return t.after}function _(s){let e=D(s),t=i=>R(new Date(i),s.tz),n=e-t(e),r=y(new Date(n),s.tz);if(w(r,s)){let i=D(r)-n,o=n-(t(n-E)-i);if(o<n&&w(y(new Date(o),s.tz),s))return{kind:"ambiguous",earlier:new Date(o),later:new Date(n)};let u=n+(i-t(n+E));return u>n&&w(y(new Date(u),s.tz),s)?{kind:"ambiguous",earlier:new Date(n),later:new Date(u)}:{kind:"single",date:new Date(n)}}let a=e-(D(r)-n);return w(y(new Date(a),s.tz),s)?{kind:"single",date:new Date(a)}:{kind:"gap",before:new Date(Math.min(n,a)),after:new Date(Math.max(n,a))}}var E=3*36e5;function R(s,e){return D(y(s,e))-(s.getTime()-s.getUTCMilliseconds())}function k(s,e,t){let n=R(new Date(s),t);for(;e-s>1e3;){let r=s+Math.floor((e-s)/2e3)*1e3;R(new Date(r),t)===n?s=r:e=r}return e}function U(s,e){let t=_(y(new Date(s),e));if(t.kind==="ambiguous")return s<t.later.getTime()?"earlier":"later"}var H=g(1,0,1),S=864e5,W=new Map;function y(s,e){if(e===void 0)return T(s.getFullYear(),s.getMonth()+1,s.getDate(),s.getHours(),s.getMinutes(),s.getSeconds());let t=W.get(e),n;try{t||(t=new Intl.DateTimeFormat("en-US",{timeZone:e,year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric",hour12:!1}),W.set(e,t)),n=t.formatToParts(s)}catch(i){let o=i instanceof Error?i.message:String(i);throw new RangeError(`toTZ: Invalid timezone '${e}' or date. Please provide a valid IANA timezone (e.g., 'America/New_York', 'Europe/Stockholm'). Original error: ${o}`)}let r={year:0,month:0,day:0,hour:0,minute:0,second:0};for(let i of n)(i.type==="year"||i.type==="month"||i.type==="day"||i.type==="hour"||i.type==="minute"||i.type==="second")&&(r[i.type]=parseInt(i.value,10));if(isNaN(r.year)||isNaN(r.month)||isNaN(r.day)||isNaN(r.hour)||isNaN(r.minute)||isNaN(r.second))throw new Error(`toTZ: Failed to parse all date components from timezone '${e}'. This may indicate an invalid date or timezone configuration. Parsed components: ${JSON.stringify(r)}`);let a=s.getTime()-H;return(a<-S||a<S&&r.month===12)&&(r.year=1-r.year),r.hour===24&&(r.hour=0),{y:r.year,m:r.month,d:r.day,h:r.hour,i:r.minute,s:r.second,tz:e}}function T(s,e,t,n,r,a,i){return{y:s,m:e,d:t,h:n,i:r,s:a,tz:i}}var x=[1,2,4,8,16],C=class s{pattern;timezone;mode;alternativeWeekdays;sloppyRanges;fixedTimeRule;second;minute;hour;day;month;dayOfWeek;year;lastDayOfMonth;lastWeekday;nearestWeekdays;starDOM;starDOW;starYear;useAndLogic;isFixedTime;constructor(e,t,n){this.pattern=e,this.timezone=t,this.mode=n?.mode??"auto",this.alternativeWeekdays=n?.alternativeWeekdays??!1,this.sloppyRanges=n?.sloppyRanges??!1,this.fixedTimeRule=n?.fixedTimeRule??"single-value",this.second=Array(60).fill(0),this.minute=Array(60).fill(0),this.hour=Array(24).fill(0),this.day=Array(31).fill(0),this.month=Array(12).fill(0),this.dayOfWeek=Array(7).fill(0),this.year=[],this.lastDayOfMonth=!1,this.lastWeekday=!1,this.nearestWeekdays=Array(31).fill(0),this.starDOM=!1,this.starDOW=!1,this.starYear=!1,this.useAndLogic=!1,this.isFixedTime=!1,this.parse()}parse(){if(!(typeof this.pattern=="string"||this.pattern instanceof String))throw new TypeError("CronPattern: Pattern has to be of type string.");this.pattern.indexOf("@")>=0&&(this.pattern=this.handleNicknames(this.pattern).trim());let e=this.pattern.match(/\S+/g)||[""],t=e.length;if(e.length<5||e.length>7)throw new TypeError("CronPattern: invalid configuration format ('"+this.pattern+"'), exactly five, six, or seven space separated parts are required.");if(this.mode!=="auto"){let i;switch(this.mode){case"5-part":i=5;break;case"6-part":i=6;break;case"7-part":i=7;break;case"5-or-6-parts":i=[5,6];break;case"6-or-7-parts":i=[6,7];break;default:i=0}if(!(Array.isArray(i)?i.includes(t):t===i)){let u=Array.isArray(i)?i.join(" or "):i.toString();throw new TypeError(`CronPattern: mode '${this.mode}' requires exactly ${u} parts, but pattern '${this.pattern}' has ${t} parts.`)}}if(e.length===5&&e.unshift("0"),e.length===6&&e.push("*"),this.pattern.indexOf("?")>=0)for(let i=0;i<e.length;i++)e[i]=e[i].replace(/\?/g,"*");if(e[3].toUpperCase()==="LW")this.lastWeekday=!0,e[3]="";else if(e[3].toUpperCase().indexOf("L")>=0){let i=e[3].split(",");if(i.length>1&&i.some(o=>o.toUpperCase()==="LW"))throw new TypeError(`CronPattern: Syntax error, LW can not be in a list in day-of-month ('${e[3]}').`);if(i.some(o=>o===""||o.toUpperCase()!=="L"&&/l/i.test(o)))throw new TypeError("CronPattern: Syntax error, L has to be a value of its own in day-of-month ('"+e[3]+"').");e[3]=i.filter(o=>o.toUpperCase()!=="L").join(","),this.lastDayOfMonth=!0}if(e[3]=="*"&&(this.starDOM=!0),e[6]=="*"&&(this.starYear=!0),e[4].length>=3&&(e[4]=this.replaceAlpha(e[4],s.MONTH_NAMES)),e[5].length>=3&&(e[5]=this.alternativeWeekdays?this.replaceAlpha(e[5],s.DAY_NAMES_QUARTZ):this.replaceAlpha(e[5],s.DAY_NAMES)),e[5].startsWith("+")&&(this.useAndLogic=!0,e[5]=e[5].substring(1),e[5]===""))throw new TypeError("CronPattern: Day-of-week field cannot be empty after '+' modifier.");switch(e[5]=="*"&&(this.starDOW=!0),this.mode){case"5-part":e[0]="0",e[6]="*";break;case"6-part":e[6]="*";break;case"5-or-6-parts":e[6]="*";break;case"6-or-7-parts":break;case"7-part":case"auto":break}this.throwAtIllegalCharacters(e),this.partToArray("second",e[0],0,1),this.partToArray("minute",e[1],0,1),this.partToArray("hour",e[2],0,1),this.partToArray("day",e[3],-1,1),this.partToArray("month",e[4],-1,1);let n=this.alternativeWeekdays?-1:0;this.partToArray("dayOfWeek",e[5],n,63),e[6]==="*"?this.year=Array(1e4).fill(1):(this.year=Array(1e4).fill(0),this.partToArray("year",e[6],0,1)),!this.alternativeWeekdays&&this.dayOfWeek[7]&&(this.dayOfWeek[0]=this.dayOfWeek[7]);let r=this.fixedTimeRule==="single-value",a=(i,o)=>!i.includes("*")&&!i.includes("/")&&(!r||o.filter(u=>u).length===1);this.isFixedTime=a(e[0],this.second)&&a(e[1],this.minute)&&a(e[2],this.hour)}partToArray(e,t,n,r){let a=this[e];if(t===""&&!(e==="day"&&(this.lastDayOfMonth||this.lastWeekday)))throw new TypeError("CronPattern: configuration entry "+e+" ("+t+") is empty, check for trailing spaces.");if(t==="*")return a.fill(r);let i=t.split(",");if(i.length>1)for(let o of i)this.partToArray(e,o,n,r);else t.includes("-")&&t.includes("/")?this.handleRangeWithStepping(t,e,n,r):t.includes("-")?this.handleRange(t,e,n,r):t.includes("/")?this.handleStepping(t,e,n,r):t!==""&&this.handleNumber(t,e,n,r)}throwAtIllegalCharacters(e){for(let t=0;t<e.length;t++)if((t===3?/[^/*0-9,\-WwLl]+/:t===5?/[^/*0-9,\-#Ll]+/:/[^/*0-9,\-]+/).test(e[t]))throw new TypeError("CronPattern: configuration entry "+t+" ("+e[t]+") contains illegal characters.")}handleNumber(e,t,n,r){let a=this.extractNth(e,t),i=e.toUpperCase().includes("W");if(t!=="day"&&i)throw new TypeError("CronPattern: Nearest weekday modifier (W) only allowed in day-of-month.");i&&(t="nearestWeekdays");let o=i?a[0].replace(/W$/i,""):a[0],u=s.toNumber(o)+n;if(isNaN(u))throw new TypeError("CronPattern: "+t+" is not a number: '"+e+"'");this.setPart(t,u,a[1]||r)}setPart(e,t,n){if(!Object.prototype.hasOwnProperty.call(this,e))throw new TypeError("CronPattern: Invalid part specified: "+e);if(e==="dayOfWeek"){if(t===7&&(t=0),t<0||t>6)throw new RangeError("CronPattern: Invalid value for dayOfWeek: "+t);this.setNthWeekdayOfMonth(t,n);return}if(e==="second"||e==="minute"){if(t<0||t>=60)throw new RangeError("CronPattern: Invalid value for "+e+": "+t)}else if(e==="hour"){if(t<0||t>=24)throw new RangeError("CronPattern: Invalid value for "+e+": "+t)}else if(e==="day"||e==="nearestWeekdays"){if(t<0||t>=31)throw new RangeError("CronPattern: Invalid value for "+e+": "+t)}else if(e==="month"){if(t<0||t>=12)throw new RangeError("CronPattern: Invalid value for "+e+": "+t)}else if(e==="year"&&(t<1||t>=1e4))throw new RangeError("CronPattern: Invalid value for "+e+": "+t+" (supported range: 1-9999)");this[e][t]=n}static toNumber(e){return/^\d+$/.test(e)?parseInt(e,10):NaN}validateNotNaN(e,t){if(isNaN(e))throw new TypeError(t)}validateRange(e,t,n,r,a){if(e>t)throw new TypeError("CronPattern: From value is larger than to value: '"+a+"'");if(n!==void 0){if(n===0)throw new TypeError("CronPattern: Syntax error, illegal stepping: 0");if(n>this[r].length)throw new TypeError("CronPattern: Syntax error, steps cannot be greater than maximum value of part ("+this[r].length+")")}}handleRangeWithStepping(e,t,n,r){if(e.toUpperCase().includes("W"))throw new TypeError("CronPattern: Syntax error, W is not allowed in ranges with stepping.");let a=this.extractNth(e,t),i=a[0].match(/^(\d+)-(\d+)\/(\d+)$/);if(i===null)throw new TypeError("CronPattern: Syntax error, illegal range with stepping: '"+e+"'");let[,o,u,l]=i,h=parseInt(o,10)+n,m=parseInt(u,10)+n,d=parseInt(l,10);this.validateNotNaN(h,"CronPattern: Syntax error, illegal lower range (NaN)"),this.validateNotNaN(m,"CronPattern: Syntax error, illegal upper range (NaN)"),this.validateNotNaN(d,"CronPattern: Syntax error, illegal stepping: (NaN)"),this.validateRange(h,m,d,t,e);for(let p=h;p<=m;p+=d)this.setPart(t,p,a[1]||r)}extractNth(e,t){let n=e,r;if(n.includes("#")){if(t!=="dayOfWeek")throw new Error("CronPattern: nth (#) only allowed in day-of-week field");let a=n.split("#");if(a.length!==2||a[1]==="")throw new TypeError("CronPattern: Syntax error, illegal nth weekday: '"+e+"'");n=a[0],r=a[1]}else if(n.toUpperCase().endsWith("L")){if(t!=="dayOfWeek")throw new Error("CronPattern: L modifier only allowed in day-of-week field (use L alone for day-of-month)");r="L",n=n.slice(0,-1)}return[n,r]}handleRange(e,t,n,r){if(e.toUpperCase().includes("W"))throw new TypeError("CronPattern: Syntax error, W is not allowed in a range.");let a=this.extractNth(e,t),i=a[0].split("-");if(i.length!==2)throw new TypeError("CronPattern: Syntax error, illegal range: '"+e+"'");let o=s.toNumber(i[0])+n,u=s.toNumber(i[1])+n;this.validateNotNaN(o,"CronPattern: Syntax error, illegal lower range (NaN)"),this.validateNotNaN(u,"CronPattern: Syntax error, illegal upper range (NaN)"),this.validateRange(o,u,void 0,t,e);for(let l=o;l<=u;l++)this.setPart(t,l,a[1]||r)}handleStepping(e,t,n,r){if(e.toUpperCase().includes("W"))throw new TypeError("CronPattern: Syntax error, W is not allowed in parts with stepping.");let a=this.extractNth(e,t),i=a[0].split("/");if(i.length!==2)throw new TypeError("CronPattern: Syntax error, illegal stepping: '"+e+"'");if(this.sloppyRanges)i[0]===""&&(i[0]="*");else{if(i[0]==="")throw new TypeError("CronPattern: Syntax error, stepping with missing prefix ('"+e+"') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");if(i[0]!=="*")throw new TypeError("CronPattern: Syntax error, stepping with numeric prefix ('"+e+"') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.")}let o=0;i[0]!=="*"&&(o=s.toNumber(i[0])+n,this.validateNotNaN(o,"CronPattern: Syntax error, illegal stepping start (NaN)"));let u=s.toNumber(i[1]);this.validateNotNaN(u,"CronPattern: Syntax error, illegal stepping: (NaN)"),this.validateRange(0,this[t].length-1,u,t,e);for(let l=o;l<this[t].length;l+=u)t==="year"&&l===0||this.setPart(t,l,a[1]||r)}replaceAlpha(e,t){let n=e;for(let[r,a]of Object.entries(t))n=n.replace(new RegExp(r,"gi"),(i,o,u)=>{let l=o+i.length-3,h=u.charAt(l-1),m=u.charAt(l+3);if(/[a-z\d/#]/i.test(h)||/[a-km-z\d]/i.test(m))throw new TypeError(`CronPattern: Syntax error, a month or day name has to stand alone ('${e}').`);return a});return n}static DAY_NAMES={"-sun":"-7",sun:"0",mon:"1",tue:"2",wed:"3",thu:"4",fri:"5",sat:"6"};static DAY_NAMES_QUARTZ={sun:"1",mon:"2",tue:"3",wed:"4",thu:"5",fri:"6",sat:"7"};static MONTH_NAMES={jan:"1",feb:"2",mar:"3",apr:"4",may:"5",jun:"6",jul:"7",aug:"8",sep:"9",oct:"10",nov:"11",dec:"12"};static NICKNAME_MAP={"@yearly":"0 0 1 1 *","@annually":"0 0 1 1 *","@monthly":"0 0 1 * *","@weekly":"0 0 * * SUN","@daily":"0 0 * * *","@midnight":"0 0 * * *","@hourly":"0 * * * *"};handleNicknames(e){let t=e.trim().toLowerCase();if(t==="@reboot")throw new TypeError("CronPattern: @reboot is not supported in this environment. This is an event-based trigger that requires system startup detection.");return s.NICKNAME_MAP[t]||e}setNthWeekdayOfMonth(e,t){if(typeof t!="number"&&t.toUpperCase()==="L")this.dayOfWeek[e]=this.dayOfWeek[e]|32;else if(t===63)this.dayOfWeek[e]=63;else if(t<6&&t>0)this.dayOfWeek[e]=this.dayOfWeek[e]|x[t-1];else throw new TypeError(`CronPattern: nth weekday out of range, should be 1-5 or L. Value: ${t}, Type: ${typeof t}`)}};var B=[31,28,31,30,31,30,31,31,30,31,30,31],f=[["month","year",0],["day","month",-1],["hour","day",0],["minute","hour",0],["second","minute",0]],c=class s{tz;instantMs;instantFields;ms;second;minute;hour;day;month;year;constructor(e,t){if(this.tz=t,e&&e instanceof Date)if(!isNaN(e))this.fromDate(e);else throw new TypeError("CronDate: Invalid date passed to CronDate constructor");else if(e==null)this.fromDate(new Date);else if(e&&typeof e=="string")this.fromString(e);else if(e instanceof s)this.fromCronDate(e);else throw new TypeError("CronDate: Invalid type ("+typeof e+") passed to CronDate constructor")}getLastDayOfMonth(e,t){return t!==1?B[t]:new Date(g(e,t+1,0)).getUTCDate()}getLastWeekday(e,t){let n=this.getLastDayOfMonth(e,t),a=new Date(g(e,t,n)).getUTCDay();return a===0?n-2:a===6?n-1:n}getNearestWeekday(e,t,n){let r=this.getLastDayOfMonth(e,t);if(n>r)return-1;let i=new Date(g(e,t,n)).getUTCDay();return i===0?n===r?n-2:n+1:i===6?n===1?n+2:n-1:n}isNthWeekdayOfMonth(e,t,n,r){let i=new Date(g(e,t,n)).getUTCDay(),o=0;for(let u=1;u<=n;u++)new Date(g(e,t,u)).getUTCDay()===i&&o++;if(r&63&&x[o-1]&r)return!0;if(r&32){let u=this.getLastDayOfMonth(e,t);for(let l=n+1;l<=u;l++)if(new Date(g(e,t,l)).getUTCDay()===i)return!1;return!0}return!1}fromDate(e){if(this.tz!==void 0)if(typeof this.tz=="number")this.ms=e.getUTCMilliseconds(),this.second=e.getUTCSeconds(),this.minute=e.getUTCMinutes()+this.tz,this.hour=e.getUTCHours(),this.day=e.getUTCDate(),this.month=e.getUTCMonth(),this.year=e.getUTCFullYear(),this.apply();else try{let t=y(e,this.tz);this.ms=e.getMilliseconds(),this.second=t.s,this.minute=t.i,this.hour=t.h,this.day=t.d,this.month=t.m-1,this.year=t.y,this.cacheInstant(e.getTime()-this.ms)}catch(t){let n=t instanceof Error?t.message:String(t);throw new TypeError(`CronDate: Failed to convert date to timezone '${this.tz}'. This may happen with invalid timezone names or dates. Original error: ${n}`)}else this.ms=e.getMilliseconds(),this.second=e.getSeconds(),this.minute=e.getMinutes(),this.hour=e.getHours(),this.day=e.getDate(),this.month=e.getMonth(),this.year=e.getFullYear(),this.cacheInstant(e.getTime()-this.ms)}cacheInstant(e){this.instantMs=e;let{year:t,month:n,day:r,hour:a,minute:i,second:o}=this;this.instantFields=[t,n,r,a,i,o,this.tz]}cachedInstant(){let e=this.instantFields;if(!(e===void 0||e[6]!==this.tz)&&!(e[5]!==this.second||e[4]!==this.minute||e[3]!==this.hour)&&!(e[2]!==this.day||e[1]!==this.month||e[0]!==this.year))return this.instantMs}fromCronDate(e){this.tz=e.tz,this.year=e.year,this.month=e.month,this.day=e.day,this.hour=e.hour,this.minute=e.minute,this.second=e.second,this.ms=e.ms,this.instantMs=e.instantMs,this.instantFields=e.instantFields}apply(){if(this.month>11||this.month<0||this.day>this.getLastDayOfMonth(this.year,this.month)||this.day<1||this.hour>23||this.minute>59||this.second>59||this.hour<0||this.minute<0||this.second<0){let e=new Date(0);return e.setUTCFullYear(this.year,this.month,this.day),e.setUTCHours(this.hour,this.minute,this.second,this.ms),this.ms=e.getUTCMilliseconds(),this.second=e.getUTCSeconds(),this.minute=e.getUTCMinutes(),this.hour=e.getUTCHours(),this.day=e.getUTCDate(),this.month=e.getUTCMonth(),this.year=e.getUTCFullYear(),!0}else return!1}fromString(e){if(typeof this.tz=="number"){if(O(e))return this.fromDate(v(e));let t=v(e,"Etc/UTC");this.ms=t.getUTCMilliseconds(),this.second=t.getUTCSeconds(),this.minute=t.getUTCMinutes(),this.hour=t.getUTCHours(),this.day=t.getUTCDate(),this.month=t.getUTCMonth(),this.year=t.getUTCFullYear(),this.apply()}else return this.fromDate(v(e,this.tz))}findNext(e,t,n,r){return this._findMatch(e,t,n,r,1)}_matchDayValue(e,t,n,r){let a=e;if(!a){for(let i=0;i<n.nearestWeekdays.length;i++)if(n.nearestWeekdays[i]){let o=this.getNearestWeekday(this.year,this.month,i+1);if(o!==-1&&o===t){a=1;break}}}if(n.lastWeekday){let i=this.getLastWeekday(this.year,this.month);t===i&&(a=1)}if(n.lastDayOfMonth){let i=this.getLastDayOfMonth(this.year,this.month);t===i&&(a=1)}if(!n.starDOW){let i=new Date(g(this.year,this.month,1,0,0,0,0)).getUTCDay(),o=n.dayOfWeek[(i+(t-1))%7];o&&o&63&&(o=this.isNthWeekdayOfMonth(this.year,this.month,t,o)?1:0),n.useAndLogic?a=a&&o:!r.domAndDow&&!n.starDOM?a=a||o:a=a&&o}return a}_findMatch(e,t,n,r,a){let i=this[t],o=t==="day"?this.getLastDayOfMonth(this.year,this.month):0,u=this[t]+r,l=a===1?h=>h<n[t].length:h=>h>=0;for(let h=u;l(h);h+=a){let m=n[t][h];if(t==="day"){if(h-r>o)continue;m=this._matchDayValue(m,h-r,n,e)}if(m)return this[t]=h-r,i!==this[t]?2:1}return 3}recurse(e,t,n){let r=this.year,a=n;for(;typeof a=="number";){if(e.starYear&&Math.abs(this.year-r)>400)return null;a=this.recurseStep(e,t,a)}return a}recurseStep(e,t,n){if(n===0&&!e.starYear){if(this.year>=0&&this.year<e.year.length&&e.year[this.year]===0){let a=-1;for(let i=this.year+1;i<e.year.length&&i<1e4;i++)if(e.year[i]===1){a=i;break}if(a===-1)return null;this.year=a,this.month=0,this.day=1,this.hour=0,this.minute=0,this.second=0,this.ms=0}if(this.year>=1e4)return null}let r=this.findNext(t,f[n][0],e,f[n][2]);if(r>1){let a=n+1;for(;a<f.length;)this[f[a][0]]=-f[a][2],a++;if(r===3){if(this[f[n][1]]++,this[f[n][0]]=-f[n][2],this.apply(),n===0&&!e.starYear){for(;this.year>=0&&this.year<e.year.length&&e.year[this.year]===0&&this.year<1e4;)this.year++;if(this.year>=1e4||this.year>=e.year.length)return null}return 0}else if(this.apply())return n-1}return n+=1,n>=f.length?this:(e.starYear?this.year>=3e3:this.year>=1e4)?null:n}increment(e,t,n){return this.instantMs=void 0,this.instantFields=void 0,this.second+=t.interval!==void 0&&t.interval>1&&n?t.interval:1,this.ms=0,this.apply(),this.recurse(e,t,0)}decrement(e,t,n=!0){this.instantMs=void 0,this.instantFields=void 0;let r=t.interval!==void 0&&t.interval>=1;return(this.ms===0||r)&&(this.second-=r&&n?t.interval:1),this.ms=0,this.apply(),this.year<1?null:this.recurseBackward(e,t,0)}recurseBackward(e,t,n){let r=this.year,a=n;for(;typeof a=="number";){if(e.starYear&&Math.abs(this.year-r)>400)return null;a=this.recurseBackwardStep(e,t,a)}return a}recurseBackwardStep(e,t,n){if(n===0&&!e.starYear){if(this.year>=0&&this.year<e.year.length&&e.year[this.year]===0){let a=-1;for(let i=this.year-1;i>=0;i--)if(e.year[i]===1){a=i;break}if(a===-1)return null;this.year=a,this.month=11,this.day=31,this.hour=23,this.minute=59,this.second=59,this.ms=0}if(this.year<1)return null}let r=this.findPrevious(t,f[n][0],e,f[n][2]);if(r>1){let a=n+1;for(;a<f.length;){let i=f[a][0],o=f[a][2],u=this.getMaxPatternValue(i,e,o);this[i]=u,a++}if(r===3){if(this[f[n][1]]--,n===0){let u=this.getLastDayOfMonth(this.year,this.month);this.day>u&&(this.day=u)}if(n===1)if(this.day<=0)this.day=1;else{let u=this.year,l=this.month;for(;l<0;)l+=12,u--;for(;l>11;)l-=12,u++;let h=this.getLastDayOfMonth(u,l);this.day>h&&(this.day=h)}this.apply();let i=f[n][0],o=f[n][2];if(this[i]=this.getMaxPatternValue(i,e,o),this.apply(),n===0){let u=f[1][2],l=this.getMaxPatternValue("day",e,u);l!==this.day&&(this.day=l,this.hour=this.getMaxPatternValue("hour",e,f[2][2]),this.minute=this.getMaxPatternValue("minute",e,f[3][2]),this.second=this.getMaxPatternValue("second",e,f[4][2]))}if(n===0&&!e.starYear){for(;this.year>=0&&this.year<e.year.length&&e.year[this.year]===0;)this.year--;if(this.year<1)return null}return 0}else if(this.apply())return n-1}return n+=1,n>=f.length?this:this.year<1?null:n}getMaxPatternValue(e,t,n){let r=t[e].length-1-n;for(let a=t[e].length-1;a>=0;a--)if(t[e][a]){r=a-n;break}if(e==="day"){let a=this.getLastDayOfMonth(this.year,this.month);return t.lastWeekday||t.nearestWeekdays.some(i=>i)||t.lastDayOfMonth||!t.starDOW?a:Math.min(r,a)}return r}findPrevious(e,t,n,r){return this._findMatch(e,t,n,r,-1)}getDate(e){if(!e&&typeof this.tz!="number"){let t=this.cachedInstant();if(t!==void 0)return new Date(t+(this.tz===void 0?this.ms:0))}if(e||this.tz===void 0){if(this.year>=0&&this.year<100){let t=new Date(0);return t.setFullYear(this.year,this.month,this.day),t.setHours(this.hour,this.minute,this.second,this.ms),t}return new Date(this.year,this.month,this.day,this.hour,this.minute,this.second,this.ms)}else return typeof this.tz=="number"?new Date(g(this.year,this.month,this.day,this.hour,this.minute-this.tz,this.second,this.ms)):N(T(this.year,this.month+1,this.day,this.hour,this.minute,this.second,this.tz),!1)}getTime(){return this.getDate(!1).getTime()}match(e,t){if(!e.starYear&&(this.year<0||this.year>=e.year.length||e.year[this.year]===0))return!1;for(let n=0;n<f.length;n++){let r=f[n][0],a=f[n][2],i=this[r];if(i+a<0||i+a>=e[r].length)return!1;let o=e[r][i+a];if(r==="day"&&(o=this._matchDayValue(o,i,e,t)),!o)return!1}return!0}};function F(s){s===void 0&&(s={}),delete s.name,s.legacyMode!==void 0&&s.domAndDow===void 0?s.domAndDow=!s.legacyMode:s.domAndDow===void 0&&(s.domAndDow=!1),s.legacyMode=!s.domAndDow;let e=(n,r)=>n===void 0?r:n;if(s.paused=e(s.paused,!1),s.maxRuns=e(s.maxRuns,1/0),s.catch=e(s.catch,!1),s.unref=e(s.unref,!1),s.mode=e(s.mode,"auto"),s.alternativeWeekdays=e(s.alternativeWeekdays,!1),s.sloppyRanges=e(s.sloppyRanges,!1),s.fixedTimeRule=e(s.fixedTimeRule,"single-value"),s.allowPast=e(s.allowPast,!1),s.interval=s.interval===void 0?0:parseInt(s.interval.toString(),10),s.utcOffset=s.utcOffset===void 0?void 0:parseInt(s.utcOffset.toString(),10),s.dayOffset=s.dayOffset===void 0?0:parseInt(s.dayOffset.toString(),10),!["auto","5-part","6-part","7-part","5-or-6-parts","6-or-7-parts"].includes(s.mode))throw new Error("CronOptions: mode must be one of 'auto', '5-part', '6-part', '7-part', '5-or-6-parts', or '6-or-7-parts'.");if(!["single-value","no-wildcard"].includes(s.fixedTimeRule))throw new Error("CronOptions: fixedTimeRule must be one of 'single-value' or 'no-wildcard'.");s.timezone===""&&(s.timezone=void 0);let t=s.timezone??s.utcOffset;if(s.startAt&&(s.startAt=I(new c(s.startAt,t))),s.stopAt&&(s.stopAt=I(new c(s.stopAt,t))),s.interval!==null){if(isNaN(s.interval))throw new Error("CronOptions: Supplied value for interval is not a number");if(s.interval<0)throw new Error("CronOptions: Supplied value for interval can not be negative")}if(s.utcOffset!==void 0){if(isNaN(s.utcOffset))throw new Error("CronOptions: Invalid value passed for utcOffset, should be number representing minutes offset from UTC.");if(s.utcOffset<-870||s.utcOffset>870)throw new Error("CronOptions: utcOffset out of bounds.");if(s.utcOffset!==void 0&&s.timezone)throw new Error("CronOptions: Combining 'utcOffset' with 'timezone' is not allowed.")}if(s.unref!==!0&&s.unref!==!1)throw new Error("CronOptions: Unref should be either true, false or undefined(false).");if(s.dayOffset!==void 0&&s.dayOffset!==0&&isNaN(s.dayOffset))throw new Error("CronOptions: Invalid value passed for dayOffset, should be a number representing days to offset.");return s}function I(s){return s.ms?(s.ms=0,new c(new Date(s.getTime()+1e3),s.tz)):s}function b(s){return typeof s=="function"}function L(s){return b(s)}function Y(s){typeof Deno<"u"&&typeof Deno.unrefTimer<"u"?Deno.unrefTimer(s):s&&typeof s.unref<"u"&&s.unref()}var P=1440*60*1e3,$=30*1e3,M=[],j=class{name;options;_states;fn;_startAtRoundingMs=0;getTz(){return this.options.timezone??this.options.utcOffset}applyDayOffset(e){let t=this._offsetMs();return t?new Date(e.getTime()+t):e}_offsetMs(){return(this.options.dayOffset??0)*P}get _startAt(){return this.options.startAt}get _stopAt(){return this.options.stopAt}_nextTarget(e,t){let n=this._offsetMs(),r=this._next(this._shift(e),new Date(t.getTime()-n),{startAt:this._shift(this._startAt),stopAt:this._shift(this._stopAt)});return r?this.applyDayOffset(r.getDate(!1)):null}_previousTarget(e,t){let n=this._toMs(e??t)-this._offsetMs(),r=this._previous(new Date(n),{startAt:this._shift(this._startAt),stopAt:this._shift(this._stopAt)});return r?this.applyDayOffset(r.getDate(!1)):null}_shift(e){if(e!=null)return new c(new Date(this._toMs(e)-this._offsetMs()),this.getTz())}constructor(e,t,n){let r,a;if(b(t))a=t;else if(typeof t=="object")r=t;else if(t!==void 0)throw new Error("Cron: Invalid argument passed for optionsIn. Should be one of function, or object (options).");if(b(n))a=n;else if(typeof n=="object")r=n;else if(n!==void 0)throw new Error("Cron: Invalid argument passed for funcIn. Should be one of function, or object (options).");this.name=r?.name;let i=r?.startAt;this.options=F(r),i&&this._startAt&&(this._startAtRoundingMs=this._startAt.getTime()-new c(i,this.getTz()).getTime());let o=!!e&&(e instanceof Date||typeof e=="string"&&e.indexOf(":")>0);if(this._states={kill:!1,blocking:!1,previousRun:void 0,currentRun:void 0,once:void 0,currentTimeout:void 0,maxRuns:r?r.maxRuns:void 0,paused:r?r.paused:!1,pattern:o?new C("* * * * *",void 0,{mode:"auto"}):new C(e,this.options.timezone,{mode:this.options.mode,alternativeWeekdays:this.options.alternativeWeekdays,sloppyRanges:this.options.sloppyRanges,fixedTimeRule:this.options.fixedTimeRule})},o&&(this._states.once=new c(e,this.getTz())),this.name){if(M.find(l=>l.name===this.name))throw new Error("Cron: Tried to initialize new named job '"+this.name+"', but name already taken.");M.push(this)}return a!==void 0&&L(a)&&(this.fn=a,this.schedule()),this}nextRun(e){return this._nextTarget(e,new Date)}nextRuns(e,t){this._states.maxRuns!==void 0&&e>this._states.maxRuns&&(e=this._states.maxRuns);let n=t||this._states.currentRun||void 0;return this._enumerateRuns(e,n,"next")}previousRuns(e,t){return this._enumerateRuns(e,t||void 0,"previous")}enumerate(e){return new A(this,e)}_enumerateRuns(e,t,n){let r=[],a=new Date,i=t;for(;e-- >0;){let o=n==="next"?this._nextTarget(i,a):this._previousTarget(i,a);if(!o)break;r.push(o),i=o}return r}match(e){if(this._states.once){let n=new c(e,this.getTz());n.ms=0;let r=new c(this._states.once,this.getTz());return r.ms=0,n.getTime()===r.getTime()}let t=new c(e,this.getTz());return t.ms=0,t.match(this._states.pattern,this.options)}getPattern(){if(!this._states.once)return this._states.pattern?this._states.pattern.pattern:void 0}getOnce(){return this._states.once?this._states.once.getDate():null}isRunning(){return!this._states.paused&&!this._states.kill&&this.fn!==void 0&&this._nextTarget(this._states.currentRun,new Date)!==null}isStopped(){return this._states.kill}isBusy(){return this._states.blocking}currentRun(){return this._states.currentRun?this._states.currentRun.getDate():null}previousRun(){return this._states.previousRun?this._states.previousRun.getDate():null}msToNext(e){let t=new Date,n=this._nextTarget(e,t);return n?n.getTime()-this._toMs(e??t):null}stop(){this._states.kill=!0,this._states.currentTimeout&&clearTimeout(this._states.currentTimeout);let e=M.indexOf(this);e>=0&&M.splice(e,1)}pause(){return this._states.paused=!0,!this._states.kill}resume(){return this._states.paused=!1,!this._states.kill}schedule(e){return this._schedule(e)}_schedule(e,t){if(e&&this.fn)throw new Error("Cron: It is not allowed to schedule two functions using the same Croner instance.");e&&(this.fn=e);let n=t??new Date,r=this._nextTarget(void 0,n),a=r?r.getTime()-n.getTime():null,i=this._states.currentRun;i&&i.getTime()>n.getTime()&&(i=void 0);let o=this._nextTarget(i,n);return a===null||isNaN(a)||o===null?this:(a>$&&(a=$),a<0&&(a=this._states.paused?1e3:0),this._states.currentTimeout=setTimeout(()=>this._checkTrigger(o),a),this._states.currentTimeout&&this.options.unref&&Y(this._states.currentTimeout),this)}async _trigger(e=new Date){this._states.blocking=!0,this._states.currentRun=new c(e,this.getTz());try{if(this.options.catch)try{this.fn!==void 0&&await this.fn(this,this.options.context)}catch(t){if(b(this.options.catch))try{Promise.resolve(this.options.catch(t,this)).catch(()=>{})}catch{}}else this.fn!==void 0&&await this.fn(this,this.options.context)}finally{this._states.previousRun=new c(e,this.getTz()),this._states.blocking=!1}}async trigger(){await this._trigger()}runsLeft(){return this._states.maxRuns}_checkTrigger(e){let t=new Date,n=!this._states.paused&&t.getTime()>=e.getTime(),r=this._states.blocking&&this.options.protect;n&&!r?(this._states.maxRuns!==void 0&&this._states.maxRuns--,this._trigger(t)):n&&r&&b(this.options.protect)&&setTimeout(()=>this.options.protect(this),0),this._schedule(void 0,n?void 0:t)}_next(e,t,n){let r=n?n.startAt:this._startAt,a=n?n.stopAt:this._stopAt,i=!!e,o=!!(e||this._states.currentRun),u=!1;!e&&r&&this.options.interval&&(e=this._calculatePreviousRun(r,t),e&&(o=!0),u=!e);let l=e??t??new Date,h=this._toMs(l);e=new c(l,this.getTz()),r&&h<r.getTime()&&(e=u?r:new c(new Date(r.getTime()-1e3),this.getTz()),h=e.getTime());let m=this._states.once||new c(e,this.getTz());if(!u&&m!==this._states.once&&(m=this._findOccurrence(e,h,1,o)),this._states.once){let d=this._states.once.getTime(),p=h-d;if(r&&d<r.getTime()-this._startAtRoundingMs||this._states.currentRun&&this.applyDayOffset(this._states.once.getDate()).getTime()<=this._states.currentRun.getTime()||(i?p>=0:p>1e3&&!this.options.allowPast))return null}return m===null||this._states.maxRuns!==void 0&&this._states.maxRuns<=0||this._states.kill||a&&m.getTime()>=a.getTime()?null:m}_previous(e,t){let n=this._toMs(e??new Date);if(t.stopAt&&n>t.stopAt.getTime()&&(n=t.stopAt.getTime()),this._states.once)return this._states.once.getTime()<n?this._states.once:null;let r=this._findOccurrence(new c(new Date(n),this.getTz()),n,-1);return r===null||t.startAt&&r.getTime()<t.startAt.getTime()?null:r}_toMs(e){if(e instanceof Date)return e.getTime();let t=new c(e,this.getTz());return t.getTime()+(typeof t.tz=="string"?t.ms:0)}_findOccurrence(e,t,n,r=!1){let a=this.options.interval??0;if(a>1&&(n===-1||r)){t+=(a-1)*1e3*n;let m=new Date(t);if(isNaN(m.getTime())||(e=new c(m,this.getTz()),!(e.year>=1&&e.year<=9999)))return null;r=!1}let i=this._walk(e,t,n,r),o=this.getTz();if(this._states.pattern.isFixedTime&&n===1||typeof o=="number"||U(t,o)!==(n===1?"earlier":"later"))return i;let u=Math.floor(t/1e3)*1e3,l=n===1?k(u,u+P,o):k(u-P,u,o)-1e3;if(i&&(l-i.getTime())*n>0)return i;let h=this._walk(new c(new Date(l),o),l-n,n,!1,!0);return!i||!h?i??h:(i.getTime()-h.getTime())*n>0?h:i}_walk(e,t,n,r,a=!1){let i=this._states.pattern,o=(l,h)=>n===1?l.increment(i,this.options,h):l.decrement(i,this.options,h),u=new c(e,this.getTz());for((!a||!u.match(i,this.options))&&(u=o(u,r));u;){let l=this._runAt(u,t,n);if(l)return new c(l,this.getTz());u=o(u,!1)}return null}_runAt(e,t,n){let r=d=>(d.getTime()-t)*n>0,a=e.tz;if(typeof a=="number"){let d=e.getDate();return r(d)?d:null}let i=T(e.year,e.month+1,e.day,e.hour,e.minute,e.second,a),o=_(i),u=this._states.pattern.isFixedTime;if(o.kind==="single")return r(o.date)?o.date:null;if(o.kind==="ambiguous"){let{earlier:d,later:p}=o;return(u?[d]:n===1?[d,p]:[p,d]).find(r)??null}if(!u)return null;let l=new Date(k(o.before.getTime(),o.after.getTime(),a)),h=y(l,a);return h.y===i.y&&h.m===i.m&&h.d===i.d&&r(l)?l:null}_calculatePreviousRun(e,t){let n=new c(t,this.getTz()).getTime();if(e.getTime()>n)return;let r=this.options.interval*1e3,a=e;for(;a.getTime()+r<=n;){let i=this._findOccurrence(a,a.getTime(),1,!0);if(i===null)break;a=i}return a}},A=class{cron;cursor;now;done;initialMaxRuns;remainingRuns;constructor(e,t){this.cron=e,this.initialMaxRuns=e.runsLeft()??1/0,this.reset(t)}next(){if(this.done||this.remainingRuns<=0)return this.done=!0,{value:void 0,done:!0};let e=this.cron._nextTarget(this.cursor,this.now);return e===null?(this.done=!0,{value:void 0,done:!0}):(this.cursor=e,this.remainingRuns--,{value:e,done:!1})}peek(){return this.done||this.remainingRuns<=0?null:this.cron._nextTarget(this.cursor,this.now)}reset(e){this.cursor=e instanceof Date?new Date(e.getTime()):e??void 0,this.now=new Date,this.done=!1,this.remainingRuns=this.initialMaxRuns}[Symbol.iterator](){return this}};

// EXTERNAL MODULE: ./node_modules/@deploy-actions/strategy/build/src/duration.js
var duration = __webpack_require__(14328);
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/windows/weekly.js
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** The names of more days than one. */
const groups = {
    daily: '*',
    'every day': '*',
    weekdays: 'MON-FRI',
    weekends: 'SAT,SUN',
};
const FORM = /^(?:on )?([a-z][a-z ,-]*?) (\d{1,2}):(\d\d)(?: to | until | ?- ?)(\d{1,2}):(\d\d)$/;
function parseWeekly(text) {
    const [, days, ...times] = FORM.exec(text.toLowerCase().replaceAll(/\s+/g, ' ')) ?? [];
    const pattern = days === undefined ? null : daysOf(days);
    const [hour, minute, endHour, endMinute] = times.map(Number);
    if (pattern === null || hour > 23 || minute > 59 || endMinute > 59 || endHour * 60 + endMinute > 1_440)
        return null;
    const minutes = endHour * 60 + endMinute - (hour * 60 + minute);
    return { pattern: `${minute} ${hour} * * ${pattern}`, lastsMs: (minutes > 0 ? minutes : minutes + 1_440) * 60_000 };
}
/** `sundays`, `mon-thu`, `saturday and sunday` in the words of cron. */
function daysOf(text) {
    if (Object.hasOwn(groups, text))
        return groups[text];
    const parts = text.split(/ ?, ?| and /).map((part) => part.split(/ ?- ?/).map(dayOf));
    return parts.some((part) => part.length > 2 || part.includes(null))
        ? null
        : parts.map((part) => part.join('-')).join(',');
}
/** `sun`, `sunday` or `sundays` */
function dayOf(word) {
    const [, name] = /^(?:every )?([a-z]+)$/.exec(word) ?? [];
    const day = DAYS.find((each) => each === name?.slice(0, 3));
    return day !== undefined && /^(?:|s|sday|nesday|rsday|day|urday)s?$/.test(name.slice(3)) ? day.toUpperCase() : null;
}
//# sourceMappingURL=weekly.js.map
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/config/build/src/windows/parse.js



/** What a line looks like, for messages. */
const EXPECTED = '`0 9 * * MON-THU for 8h in Europe/Berlin` (cron, length, time zone), `Sundays 02:00 to 04:00 UTC` or `2026-12-20 to 2027-01-03 in Europe/Berlin` (both days included)';
const DAY_MS = 86_400_000;
/** Longer than this, `freezes` with two dates say it better. */
const LONGEST_MS = 31 * DAY_MS;
/** Reads one line; without `in <time zone>` it is meant in UTC. */
function parseStretch(line) {
    const text = line.trim();
    return weekly(text) ?? inZone(text);
}
/** Days and times in words; null where the line is of another form. */
function weekly(text) {
    const [, what = text, zone = 'UTC'] = /^(.*\d)\s+(?:in\s+)?([A-Za-z]\S*)$/.exec(text) ?? [];
    const found = parseWeekly(what);
    if (found === null)
        return null;
    return isZone(zone) ? repeated(text, found.pattern, (0,duration/* formatDuration */.a)(found.lastsMs), zone) : noZone(zone);
}
function inZone(text) {
    const [, what = '', zone = 'UTC'] = /^(.*?)(?:\s+in\s+(\S+))?$/.exec(text) ?? [];
    if (!isZone(zone))
        return noZone(zone);
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
function noZone(zone) {
    return failed(`\`${zone}\` is no time zone: expected a name such as Europe/Berlin or UTC`);
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

/***/ }),

/***/ 63762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readWindows)
});
var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71992);

/** Reads windows and freezes; all problems at once, each with its input and line. */
function readWindows({ windows, freezes }) {
    const [open, closed] = [readLines('windows', windows), readLines('freezes', freezes)];
    const problems = [...open.problems, ...closed.problems];
    return problems.length > 0
        ? { ok: false, problems }
        : { ok: true, blocked: blockedBy(open.stretches, closed.stretches) };
}
function readLines(input, lines) {
    const parsed = lines.map((line, index) => ({ line: index + 1, given: line, read: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStretch */ .F)(line) }));
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

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ meant)
});
function meant(given, known) {
    const letters = (text) => text.toLowerCase().replaceAll(/[-_\s]/g, '');
    const wanted = letters(given);
    // no word is that long, and the distance would take its time
    if (wanted.length > 60)
        return null;
    const near = known
        .map((word) => ({ word, slips: slips(wanted, letters(word)) }))
        .filter(({ word, slips: count }) => count <= Math.min(2, Math.floor(letters(word).length / 3)))
        .toSorted((a, b) => a.slips - b.slips);
    return near[0]?.word ?? null;
}
/** Letters to insert, delete, replace or swap with their neighbour until both are alike (Damerau, optimal alignment). */
function slips(from, to) {
    let [before, last] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? before[j - 2] + 1 : Infinity;
            row.push(Math.min(replaced, last[j] + 1, row[j - 1] + 1, swapped));
        }
        [before, last] = [last, row];
    }
    return last[to.length];
}
//# sourceMappingURL=suggest.js.map

/***/ }),

/***/ 11093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ foresee)
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
function smallestVisible(plan, stage, traffic, of) {
    return visibilityOf(rehearsalOf(plan, traffic), of)(stage);
}
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
;// CONCATENATED MODULE: ./node_modules/@deploy-actions/targets/build/src/foresight.js

/** So much of the past says what traffic is to be expected, ms. */
const LOOK_BACK_MS = 15 * 60_000;
async function foresee(plan, metrics, target, clock) {
    const { stable } = await target.inspect();
    const toMs = Math.floor((clock.now() - metrics.lagMs) / 60_000) * 60_000;
    const span = { fromMs: toMs - LOOK_BACK_MS, toMs, stage: 0 };
    const { stable: counts } = await metrics.observe(span, { stable, candidate: null }, [{ kind: 'bad' }]);
    if (counts === null || counts.requests === 0) {
        return noted('The stable release had no traffic that the metrics know of: what the plan can see is unknown.');
    }
    const traffic = {
        requestsPerMinute: counts.requests / (LOOK_BACK_MS / 60_000),
        errorRate: (counts.events['bad'] ?? 0) / counts.requests,
    };
    const warnings = powerWarnings(plan, traffic, metrics.lagMs).map(({ message }) => message);
    return warnings.length > 0
        ? { warnings, notes: [] }
        : noted('At the traffic of the last minutes each stage can see what it is meant to.');
}
function noted(note) {
    return { warnings: [], notes: [note] };
}
//# sourceMappingURL=foresight.js.map

/***/ }),

/***/ 33723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ connectPlatform)
});
/** An adapter is loaded when it is asked for: no job pays for a cloud that it does not use. */
const adapters = {
    ecs: async (asker, place, job) => (await Promise.all(/* import() */[__webpack_require__.e(9192), __webpack_require__.e(259), __webpack_require__.e(2925), __webpack_require__.e(7018), __webpack_require__.e(1852), __webpack_require__.e(7786), __webpack_require__.e(3283), __webpack_require__.e(5562)]).then(__webpack_require__.bind(__webpack_require__, 84498))).connectEcsPlatform(asker, place, job),
    'app-service': async (asker, place, job) => (await Promise.all(/* import() */[__webpack_require__.e(301), __webpack_require__.e(2480), __webpack_require__.e(5510)]).then(__webpack_require__.bind(__webpack_require__, 91703))).connectAppServicePlatform(asker, place, job),
};
function connectPlatform(name, asker, place, job) {
    return adapters[name](asker, place, job);
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 14434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ environmentOf)
});
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

/***/ })

};
