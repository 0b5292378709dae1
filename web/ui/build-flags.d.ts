/** True only in builds for an official .gov site over HTTPS; set by the build, false in the demo (C1). */
declare const __OFFICIAL_SITE__: boolean;
