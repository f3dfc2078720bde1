//! curl 0.4.51.

use std::{error, ffi, fmt};
pub fn init() {}
#[derive(Clone)] pub struct Error;
impl Error {
    pub fn new(code: curl_sys::CURLcode) -> Error {}
    pub fn set_extra(&mut self, extra: String) {}
    pub fn is_unsupported_protocol(&self) -> bool {}
    pub fn is_failed_init(&self) -> bool {}
    pub fn is_url_malformed(&self) -> bool {}
    pub fn is_couldnt_resolve_proxy(&self) -> bool {}
    pub fn is_couldnt_resolve_host(&self) -> bool {}
    pub fn is_couldnt_connect(&self) -> bool {}
    pub fn is_remote_access_denied(&self) -> bool {}
    pub fn is_partial_file(&self) -> bool {}
    pub fn is_quote_error(&self) -> bool {}
    pub fn is_http_returned_error(&self) -> bool {}
    pub fn is_read_error(&self) -> bool {}
    pub fn is_write_error(&self) -> bool {}
    pub fn is_upload_failed(&self) -> bool {}
    pub fn is_out_of_memory(&self) -> bool {}
    pub fn is_operation_timedout(&self) -> bool {}
    pub fn is_range_error(&self) -> bool {}
    pub fn is_http_post_error(&self) -> bool {}
    pub fn is_ssl_connect_error(&self) -> bool {}
    pub fn is_bad_download_resume(&self) -> bool {}
    pub fn is_file_couldnt_read_file(&self) -> bool {}
    pub fn is_function_not_found(&self) -> bool {}
    pub fn is_aborted_by_callback(&self) -> bool {}
    pub fn is_bad_function_argument(&self) -> bool {}
    pub fn is_interface_failed(&self) -> bool {}
    pub fn is_too_many_redirects(&self) -> bool {}
    pub fn is_unknown_option(&self) -> bool {}
    pub fn is_peer_failed_verification(&self) -> bool {}
    pub fn is_got_nothing(&self) -> bool {}
    pub fn is_ssl_engine_notfound(&self) -> bool {}
    pub fn is_ssl_engine_setfailed(&self) -> bool {}
    pub fn is_send_error(&self) -> bool {}
    pub fn is_recv_error(&self) -> bool {}
    pub fn is_ssl_certproblem(&self) -> bool {}
    pub fn is_ssl_cipher(&self) -> bool {}
    pub fn is_ssl_cacert(&self) -> bool {}
    pub fn is_bad_content_encoding(&self) -> bool {}
    pub fn is_filesize_exceeded(&self) -> bool {}
    pub fn is_use_ssl_failed(&self) -> bool {}
    pub fn is_send_fail_rewind(&self) -> bool {}
    pub fn is_ssl_engine_initfailed(&self) -> bool {}
    pub fn is_login_denied(&self) -> bool {}
    pub fn is_conv_failed(&self) -> bool {}
    pub fn is_conv_required(&self) -> bool {}
    pub fn is_ssl_cacert_badfile(&self) -> bool {}
    pub fn is_ssl_crl_badfile(&self) -> bool {}
    pub fn is_ssl_shutdown_failed(&self) -> bool {}
    pub fn is_again(&self) -> bool {}
    pub fn is_ssl_issuer_error(&self) -> bool {}
    pub fn is_chunk_failed(&self) -> bool {}
    pub fn is_http2_error(&self) -> bool {}
    pub fn is_http2_stream_error(&self) -> bool {}
    pub fn code(&self) -> curl_sys::CURLcode {}
    pub fn description(&self) -> &str {}
    pub fn extra_description(&self) -> Option<&str> {}
}
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<ffi::NulError> for Error {}
#[derive(Clone)] pub struct ShareError;
impl ShareError {
    pub fn new(code: curl_sys::CURLSHcode) -> ShareError {}
    pub fn is_bad_option(&self) -> bool {}
    pub fn is_in_use(&self) -> bool {}
    pub fn is_invalid(&self) -> bool {}
    pub fn is_nomem(&self) -> bool {}
    pub fn code(&self) -> curl_sys::CURLSHcode {}
    pub fn description(&self) -> &str {}
}
impl fmt::Display for ShareError {}
impl error::Error for ShareError {}
#[derive(Clone)] pub struct MultiError;
impl MultiError {
    pub fn new(code: curl_sys::CURLMcode) -> MultiError {}
    pub fn is_bad_handle(&self) -> bool {}
    pub fn is_bad_easy_handle(&self) -> bool {}
    pub fn is_out_of_memory(&self) -> bool {}
    pub fn is_internal_error(&self) -> bool {}
    pub fn is_bad_socket(&self) -> bool {}
    pub fn is_unknown_option(&self) -> bool {}
    pub fn is_call_perform(&self) -> bool {}
    pub fn code(&self) -> curl_sys::CURLMcode {}
    pub fn description(&self) -> &str {}
}
impl fmt::Display for MultiError {}
impl error::Error for MultiError {}
#[derive(Clone)] pub struct FormError;
impl FormError {
    pub fn new(code: curl_sys::CURLFORMcode) -> FormError {}
    pub fn is_memory(&self) -> bool {}
    pub fn is_option_twice(&self) -> bool {}
    pub fn is_null(&self) -> bool {}
    pub fn is_unknown_option(&self) -> bool {}
    pub fn is_incomplete(&self) -> bool {}
    pub fn is_illegal_array(&self) -> bool {}
    pub fn is_disabled(&self) -> bool {}
    pub fn code(&self) -> curl_sys::CURLFORMcode {}
    pub fn description(&self) -> &str {}
}
impl fmt::Display for FormError {}
impl error::Error for FormError {}
pub struct Version;
impl Version {
    pub fn num() -> &str {}
    pub fn get() -> Version {}
    pub fn version(&self) -> &str {}
    pub fn version_num(&self) -> u32 {}
    pub fn vendored(&self) -> bool {}
    pub fn host(&self) -> &str {}
    pub fn feature_ipv6(&self) -> bool {}
    pub fn feature_ssl(&self) -> bool {}
    pub fn feature_libz(&self) -> bool {}
    pub fn feature_ntlm(&self) -> bool {}
    pub fn feature_gss_negotiate(&self) -> bool {}
    pub fn feature_debug(&self) -> bool {}
    pub fn feature_spnego(&self) -> bool {}
    pub fn feature_largefile(&self) -> bool {}
    pub fn feature_idn(&self) -> bool {}
    pub fn feature_sspi(&self) -> bool {}
    pub fn feature_async_dns(&self) -> bool {}
    pub fn feature_conv(&self) -> bool {}
    pub fn feature_tlsauth_srp(&self) -> bool {}
    pub fn feature_ntlm_wb(&self) -> bool {}
    pub fn feature_unix_domain_socket(&self) -> bool {}
    pub fn feature_https_proxy(&self) -> bool {}
    pub fn feature_http2(&self) -> bool {}
    pub fn feature_http3(&self) -> bool {}
    pub fn feature_brotli(&self) -> bool {}
    pub fn feature_altsvc(&self) -> bool {}
    pub fn feature_zstd(&self) -> bool {}
    pub fn feature_unicode(&self) -> bool {}
    pub fn feature_hsts(&self) -> bool {}
    pub fn feature_gsasl(&self) -> bool {}
    pub fn ssl_version(&self) -> Option<&str> {}
    pub fn libz_version(&self) -> Option<&str> {}
    pub fn protocols(&self) -> Protocols {}
    pub fn ares_version(&self) -> Option<&str> {}
    pub fn ares_version_num(&self) -> Option<u32> {}
    pub fn libidn_version(&self) -> Option<&str> {}
    pub fn iconv_version_num(&self) -> Option<u32> {}
    pub fn libssh_version(&self) -> Option<&str> {}
    pub fn brotli_version_num(&self) -> Option<u32> {}
    pub fn brotli_version(&self) -> Option<&str> {}
    pub fn nghttp2_version_num(&self) -> Option<u32> {}
    pub fn nghttp2_version(&self) -> Option<&str> {}
    pub fn quic_version(&self) -> Option<&str> {}
    pub fn cainfo(&self) -> Option<&str> {}
    pub fn capath(&self) -> Option<&str> {}
    pub fn zstd_ver_num(&self) -> Option<u32> {}
    pub fn zstd_version(&self) -> Option<&str> {}
    pub fn hyper_version(&self) -> Option<&str> {}
    pub fn gsasl_version(&self) -> Option<&str> {}
}
#[derive(Clone)] pub struct Protocols;
impl Iterator for Protocols {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
pub mod easy {
    use crate::{Error, FormError};
    use libc::{c_int, c_void};
    use std::io::SeekFrom;
    use std::path::Path;
    use std::time::Duration;
    pub struct Form;
    impl Form {
        pub fn new() -> Form {}
        pub fn part(&mut self, name: &str) -> Part {}
    }
    pub struct Part;
    impl Part {
        pub fn contents(&mut self, contents: &[u8]) -> &mut Self {}
        pub fn file_content<P>(&mut self, file: P) -> &mut Self where P: AsRef<Path> {}
        pub fn file<P>(&mut self, file: &P) -> &mut Self where P: AsRef<Path> {}
        pub fn content_type(&mut self, content_type: &str) -> &mut Self {}
        pub fn filename<P>(&mut self, name: &P) -> &mut Self where P: AsRef<Path> {}
        pub fn buffer<P>(&mut self, name: &P, data: Vec<u8>) -> &mut Self where P: AsRef<Path> {}
        pub fn content_header(&mut self, headers: List) -> &mut Self {}
        pub fn add(&mut self) -> Result<(), FormError> {}
    }
    pub struct Easy;
    impl Easy {
        pub fn new() -> Easy {}
        pub fn verbose(&mut self, verbose: bool) -> Result<(), Error> {}
        pub fn show_header(&mut self, show: bool) -> Result<(), Error> {}
        pub fn progress(&mut self, progress: bool) -> Result<(), Error> {}
        pub fn signal(&mut self, signal: bool) -> Result<(), Error> {}
        pub fn wildcard_match(&mut self, m: bool) -> Result<(), Error> {}
        pub fn unix_socket(&mut self, unix_domain_socket: &str) -> Result<(), Error> {}
        pub fn unix_socket_path<P: AsRef<Path>>(&mut self, path: Option<P>) -> Result<(), Error> {}
        pub fn abstract_unix_socket(&mut self, addr: &[u8]) -> Result<(), Error> {}
        pub fn write_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> Result<usize, WriteError> {}
        pub fn read_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&mut [u8]) -> Result<usize, ReadError> {}
        pub fn seek_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(SeekFrom) -> SeekResult {}
        pub fn progress_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(f64, f64, f64, f64) -> bool {}
        pub fn ssl_ctx_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(*mut c_void) -> Result<(), Error> {}
        pub fn debug_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(InfoType, &[u8]) {}
        pub fn header_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> bool {}
        pub fn fail_on_error(&mut self, fail: bool) -> Result<(), Error> {}
        pub fn url(&mut self, url: &str) -> Result<(), Error> {}
        pub fn port(&mut self, port: u16) -> Result<(), Error> {}
        pub fn connect_to(&mut self, list: List) -> Result<(), Error> {}
        pub fn path_as_is(&mut self, as_is: bool) -> Result<(), Error> {}
        pub fn proxy(&mut self, url: &str) -> Result<(), Error> {}
        pub fn proxy_port(&mut self, port: u16) -> Result<(), Error> {}
        pub fn proxy_cainfo(&mut self, cainfo: &str) -> Result<(), Error> {}
        pub fn proxy_capath<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn proxy_sslcert(&mut self, sslcert: &str) -> Result<(), Error> {}
        pub fn proxy_sslcert_type(&mut self, kind: &str) -> Result<(), Error> {}
        pub fn proxy_sslcert_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn proxy_sslkey(&mut self, sslkey: &str) -> Result<(), Error> {}
        pub fn proxy_sslkey_type(&mut self, kind: &str) -> Result<(), Error> {}
        pub fn proxy_sslkey_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn proxy_key_password(&mut self, password: &str) -> Result<(), Error> {}
        pub fn proxy_type(&mut self, kind: ProxyType) -> Result<(), Error> {}
        pub fn noproxy(&mut self, skip: &str) -> Result<(), Error> {}
        pub fn http_proxy_tunnel(&mut self, tunnel: bool) -> Result<(), Error> {}
        pub fn interface(&mut self, interface: &str) -> Result<(), Error> {}
        pub fn set_local_port(&mut self, port: u16) -> Result<(), Error> {}
        pub fn local_port_range(&mut self, range: u16) -> Result<(), Error> {}
        pub fn dns_servers(&mut self, servers: &str) -> Result<(), Error> {}
        pub fn dns_cache_timeout(&mut self, dur: Duration) -> Result<(), Error> {}
        pub fn doh_url(&mut self, url: Option<&str>) -> Result<(), Error> {}
        pub fn doh_ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn doh_ssl_verify_host(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn doh_ssl_verify_status(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn buffer_size(&mut self, size: usize) -> Result<(), Error> {}
        pub fn upload_buffer_size(&mut self, size: usize) -> Result<(), Error> {}
        pub fn tcp_nodelay(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn tcp_keepalive(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn tcp_keepintvl(&mut self, dur: Duration) -> Result<(), Error> {}
        pub fn tcp_keepidle(&mut self, dur: Duration) -> Result<(), Error> {}
        pub fn address_scope(&mut self, scope: u32) -> Result<(), Error> {}
        pub fn username(&mut self, user: &str) -> Result<(), Error> {}
        pub fn password(&mut self, pass: &str) -> Result<(), Error> {}
        pub fn http_auth(&mut self, auth: &Auth) -> Result<(), Error> {}
        pub fn aws_sigv4(&mut self, param: &str) -> Result<(), Error> {}
        pub fn proxy_username(&mut self, user: &str) -> Result<(), Error> {}
        pub fn proxy_password(&mut self, pass: &str) -> Result<(), Error> {}
        pub fn proxy_auth(&mut self, auth: &Auth) -> Result<(), Error> {}
        pub fn netrc(&mut self, netrc: NetRc) -> Result<(), Error> {}
        pub fn autoreferer(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn accept_encoding(&mut self, encoding: &str) -> Result<(), Error> {}
        pub fn transfer_encoding(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn follow_location(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn unrestricted_auth(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn max_redirections(&mut self, max: u32) -> Result<(), Error> {}
        pub fn post_redirections(&mut self, redirects: &PostRedirections) -> Result<(), Error> {}
        pub fn put(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn post(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn post_fields_copy(&mut self, data: &[u8]) -> Result<(), Error> {}
        pub fn post_field_size(&mut self, size: u64) -> Result<(), Error> {}
        pub fn httppost(&mut self, form: Form) -> Result<(), Error> {}
        pub fn referer(&mut self, referer: &str) -> Result<(), Error> {}
        pub fn useragent(&mut self, useragent: &str) -> Result<(), Error> {}
        pub fn http_headers(&mut self, list: List) -> Result<(), Error> {}
        pub fn proxy_headers(&mut self, list: List) -> Result<(), Error> {}
        pub fn cookie(&mut self, cookie: &str) -> Result<(), Error> {}
        pub fn cookie_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), Error> {}
        pub fn cookie_jar<P: AsRef<Path>>(&mut self, file: P) -> Result<(), Error> {}
        pub fn cookie_session(&mut self, session: bool) -> Result<(), Error> {}
        pub fn cookie_list(&mut self, cookie: &str) -> Result<(), Error> {}
        pub fn get(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn ignore_content_length(&mut self, ignore: bool) -> Result<(), Error> {}
        pub fn http_content_decoding(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn http_transfer_decoding(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn range(&mut self, range: &str) -> Result<(), Error> {}
        pub fn resume_from(&mut self, from: u64) -> Result<(), Error> {}
        pub fn custom_request(&mut self, request: &str) -> Result<(), Error> {}
        pub fn fetch_filetime(&mut self, fetch: bool) -> Result<(), Error> {}
        pub fn nobody(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn in_filesize(&mut self, size: u64) -> Result<(), Error> {}
        pub fn upload(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn max_filesize(&mut self, size: u64) -> Result<(), Error> {}
        pub fn time_condition(&mut self, cond: TimeCondition) -> Result<(), Error> {}
        pub fn time_value(&mut self, val: i64) -> Result<(), Error> {}
        pub fn timeout(&mut self, timeout: Duration) -> Result<(), Error> {}
        pub fn low_speed_limit(&mut self, limit: u32) -> Result<(), Error> {}
        pub fn low_speed_time(&mut self, dur: Duration) -> Result<(), Error> {}
        pub fn max_send_speed(&mut self, speed: u64) -> Result<(), Error> {}
        pub fn max_recv_speed(&mut self, speed: u64) -> Result<(), Error> {}
        pub fn max_connects(&mut self, max: u32) -> Result<(), Error> {}
        pub fn maxage_conn(&mut self, max_age: Duration) -> Result<(), Error> {}
        pub fn fresh_connect(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn forbid_reuse(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn connect_timeout(&mut self, timeout: Duration) -> Result<(), Error> {}
        pub fn ip_resolve(&mut self, resolve: IpResolve) -> Result<(), Error> {}
        pub fn resolve(&mut self, list: List) -> Result<(), Error> {}
        pub fn connect_only(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn ssl_cert<P: AsRef<Path>>(&mut self, cert: P) -> Result<(), Error> {}
        pub fn ssl_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn ssl_cert_type(&mut self, kind: &str) -> Result<(), Error> {}
        pub fn ssl_key<P: AsRef<Path>>(&mut self, key: P) -> Result<(), Error> {}
        pub fn ssl_key_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn ssl_key_type(&mut self, kind: &str) -> Result<(), Error> {}
        pub fn key_password(&mut self, password: &str) -> Result<(), Error> {}
        pub fn ssl_cainfo_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn proxy_ssl_cainfo_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn ssl_engine(&mut self, engine: &str) -> Result<(), Error> {}
        pub fn ssl_engine_default(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn http_version(&mut self, version: HttpVersion) -> Result<(), Error> {}
        pub fn ssl_version(&mut self, version: SslVersion) -> Result<(), Error> {}
        pub fn proxy_ssl_version(&mut self, version: SslVersion) -> Result<(), Error> {}
        pub fn ssl_min_max_version(&mut self, min_version: SslVersion, max_version: SslVersion) -> Result<(), Error> {}
        pub fn proxy_ssl_min_max_version(&mut self, min_version: SslVersion, max_version: SslVersion) -> Result<(), Error> {}
        pub fn ssl_verify_host(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn proxy_ssl_verify_host(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn proxy_ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn cainfo<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn issuer_cert<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn proxy_issuer_cert<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn issuer_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn proxy_issuer_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn capath<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn crlfile<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn proxy_crlfile<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn certinfo(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn random_file<P: AsRef<Path>>(&mut self, p: P) -> Result<(), Error> {}
        pub fn egd_socket<P: AsRef<Path>>(&mut self, p: P) -> Result<(), Error> {}
        pub fn ssl_cipher_list(&mut self, ciphers: &str) -> Result<(), Error> {}
        pub fn proxy_ssl_cipher_list(&mut self, ciphers: &str) -> Result<(), Error> {}
        pub fn ssl_sessionid_cache(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn ssl_options(&mut self, bits: &SslOpt) -> Result<(), Error> {}
        pub fn proxy_ssl_options(&mut self, bits: &SslOpt) -> Result<(), Error> {}
        pub fn pinned_public_key(&mut self, pubkey: &str) -> Result<(), Error> {}
        pub fn time_condition_unmet(&self) -> Result<bool, Error> {}
        pub fn effective_url(&self) -> Result<Option<&str>, Error> {}
        pub fn effective_url_bytes(&self) -> Result<Option<&[u8]>, Error> {}
        pub fn response_code(&self) -> Result<u32, Error> {}
        pub fn http_connectcode(&self) -> Result<u32, Error> {}
        pub fn filetime(&self) -> Result<Option<i64>, Error> {}
        pub fn download_size(&self) -> Result<f64, Error> {}
        pub fn upload_size(&self) -> Result<f64, Error> {}
        pub fn content_length_download(&self) -> Result<f64, Error> {}
        pub fn total_time(&self) -> Result<Duration, Error> {}
        pub fn namelookup_time(&self) -> Result<Duration, Error> {}
        pub fn connect_time(&self) -> Result<Duration, Error> {}
        pub fn appconnect_time(&self) -> Result<Duration, Error> {}
        pub fn pretransfer_time(&self) -> Result<Duration, Error> {}
        pub fn starttransfer_time(&self) -> Result<Duration, Error> {}
        pub fn redirect_time(&self) -> Result<Duration, Error> {}
        pub fn redirect_count(&self) -> Result<u32, Error> {}
        pub fn redirect_url(&self) -> Result<Option<&str>, Error> {}
        pub fn redirect_url_bytes(&self) -> Result<Option<&[u8]>, Error> {}
        pub fn header_size(&self) -> Result<u64, Error> {}
        pub fn request_size(&self) -> Result<u64, Error> {}
        pub fn content_type(&self) -> Result<Option<&str>, Error> {}
        pub fn content_type_bytes(&self) -> Result<Option<&[u8]>, Error> {}
        pub fn os_errno(&self) -> Result<i32, Error> {}
        pub fn primary_ip(&self) -> Result<Option<&str>, Error> {}
        pub fn primary_port(&self) -> Result<u16, Error> {}
        pub fn local_ip(&self) -> Result<Option<&str>, Error> {}
        pub fn local_port(&self) -> Result<u16, Error> {}
        pub fn num_connects(&self) -> Result<u64, Error> {}
        pub fn cookies(&mut self) -> Result<List, Error> {}
        pub fn pipewait(&mut self, wait: bool) -> Result<(), Error> {}
        pub fn http_09_allowed(&mut self, allow: bool) -> Result<(), Error> {}
        #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn perform(&self) -> Result<(), Error> {}
        pub fn transfer(&mut self) -> Transfer {}
        pub fn upkeep(&self) -> Result<(), Error> {}
        pub fn unpause_read(&self) -> Result<(), Error> {}
        pub fn unpause_write(&self) -> Result<(), Error> {}
        pub fn url_encode(&mut self, s: &[u8]) -> String {}
        pub fn url_decode(&mut self, s: &str) -> Vec<u8> {}
        pub fn reset(&mut self) {}
        pub fn recv(&mut self, data: &mut [u8]) -> Result<usize, Error> {}
        pub fn send(&mut self, data: &[u8]) -> Result<usize, Error> {}
        pub fn raw(&self) -> *mut curl_sys::CURL {}
        pub fn take_error_buf(&self) -> Option<String> {}
    }
    pub struct Transfer;
    impl Transfer {
        pub fn write_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> Result<usize, WriteError> {}
        pub fn read_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&mut [u8]) -> Result<usize, ReadError> {}
        pub fn seek_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(SeekFrom) -> SeekResult {}
        pub fn progress_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(f64, f64, f64, f64) -> bool {}
        pub fn ssl_ctx_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(*mut c_void) -> Result<(), Error> {}
        pub fn debug_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(InfoType, &[u8]) {}
        pub fn header_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> bool {}
        #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn perform(&self) -> Result<(), Error> {}
        pub fn upkeep(&self) -> Result<(), Error> {}
        pub fn unpause_read(&self) -> Result<(), Error> {}
        pub fn unpause_write(&self) -> Result<(), Error> {}
    }
    pub trait Handler {
        fn write(&mut self, data: &[u8]) -> Result<usize, WriteError> {}
        fn read(&mut self, data: &mut [u8]) -> Result<usize, ReadError> {}
        fn seek(&mut self, whence: SeekFrom) -> SeekResult {}
        fn debug(&mut self, kind: InfoType, data: &[u8]) {}
        fn header(&mut self, data: &[u8]) -> bool {}
        fn progress(&mut self, dltotal: f64, dlnow: f64, ultotal: f64, ulnow: f64) -> bool {}
        fn ssl_ctx(&mut self, cx: *mut c_void) -> Result<(), Error> {}
        fn open_socket(&mut self, family: c_int, socktype: c_int, protocol: c_int) -> Option<curl_sys::curl_socket_t> {}
    }
    pub struct Easy2<H>;
    impl<H: Handler> Easy2<H> {
        pub fn new(handler: H) -> Easy2<H> {}
        pub fn reset(&mut self) {}
    }
    impl<H> Easy2<H> {
        pub fn verbose(&mut self, verbose: bool) -> Result<(), Error> {}
        pub fn show_header(&mut self, show: bool) -> Result<(), Error> {}
        pub fn progress(&mut self, progress: bool) -> Result<(), Error> {}
        pub fn signal(&mut self, signal: bool) -> Result<(), Error> {}
        pub fn wildcard_match(&mut self, m: bool) -> Result<(), Error> {}
        pub fn unix_socket(&mut self, unix_domain_socket: &str) -> Result<(), Error> {}
        pub fn unix_socket_path<P: AsRef<Path>>(&mut self, path: Option<P>) -> Result<(), Error> {}
        pub fn abstract_unix_socket(&mut self, addr: &[u8]) -> Result<(), Error> {}
        pub fn get_ref(&self) -> &H {}
        pub fn get_mut(&mut self) -> &mut H {}
        pub fn fail_on_error(&mut self, fail: bool) -> Result<(), Error> {}
        pub fn url(&mut self, url: &str) -> Result<(), Error> {}
        pub fn port(&mut self, port: u16) -> Result<(), Error> {}
        pub fn connect_to(&mut self, list: List) -> Result<(), Error> {}
        pub fn path_as_is(&mut self, as_is: bool) -> Result<(), Error> {}
        pub fn proxy(&mut self, url: &str) -> Result<(), Error> {}
        pub fn proxy_port(&mut self, port: u16) -> Result<(), Error> {}
        pub fn proxy_cainfo(&mut self, cainfo: &str) -> Result<(), Error> {}
        pub fn proxy_capath<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn proxy_sslcert(&mut self, sslcert: &str) -> Result<(), Error> {}
        pub fn proxy_sslcert_type(&mut self, kind: &str) -> Result<(), Error> {}
        pub fn proxy_sslcert_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn proxy_sslkey(&mut self, sslkey: &str) -> Result<(), Error> {}
        pub fn proxy_sslkey_type(&mut self, kind: &str) -> Result<(), Error> {}
        pub fn proxy_sslkey_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn proxy_key_password(&mut self, password: &str) -> Result<(), Error> {}
        pub fn proxy_type(&mut self, kind: ProxyType) -> Result<(), Error> {}
        pub fn noproxy(&mut self, skip: &str) -> Result<(), Error> {}
        pub fn http_proxy_tunnel(&mut self, tunnel: bool) -> Result<(), Error> {}
        pub fn interface(&mut self, interface: &str) -> Result<(), Error> {}
        pub fn set_local_port(&mut self, port: u16) -> Result<(), Error> {}
        pub fn local_port_range(&mut self, range: u16) -> Result<(), Error> {}
        pub fn dns_servers(&mut self, servers: &str) -> Result<(), Error> {}
        pub fn dns_cache_timeout(&mut self, dur: Duration) -> Result<(), Error> {}
        pub fn doh_url(&mut self, url: Option<&str>) -> Result<(), Error> {}
        pub fn doh_ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn doh_ssl_verify_host(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn doh_ssl_verify_status(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn buffer_size(&mut self, size: usize) -> Result<(), Error> {}
        pub fn upload_buffer_size(&mut self, size: usize) -> Result<(), Error> {}
        pub fn tcp_nodelay(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn tcp_keepalive(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn tcp_keepidle(&mut self, amt: Duration) -> Result<(), Error> {}
        pub fn tcp_keepintvl(&mut self, amt: Duration) -> Result<(), Error> {}
        pub fn address_scope(&mut self, scope: u32) -> Result<(), Error> {}
        pub fn username(&mut self, user: &str) -> Result<(), Error> {}
        pub fn password(&mut self, pass: &str) -> Result<(), Error> {}
        pub fn http_auth(&mut self, auth: &Auth) -> Result<(), Error> {}
        pub fn aws_sigv4(&mut self, param: &str) -> Result<(), Error> {}
        pub fn proxy_username(&mut self, user: &str) -> Result<(), Error> {}
        pub fn proxy_password(&mut self, pass: &str) -> Result<(), Error> {}
        pub fn proxy_auth(&mut self, auth: &Auth) -> Result<(), Error> {}
        pub fn netrc(&mut self, netrc: NetRc) -> Result<(), Error> {}
        pub fn autoreferer(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn accept_encoding(&mut self, encoding: &str) -> Result<(), Error> {}
        pub fn transfer_encoding(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn follow_location(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn unrestricted_auth(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn max_redirections(&mut self, max: u32) -> Result<(), Error> {}
        pub fn post_redirections(&mut self, redirects: &PostRedirections) -> Result<(), Error> {}
        pub fn put(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn post(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn post_fields_copy(&mut self, data: &[u8]) -> Result<(), Error> {}
        pub fn post_field_size(&mut self, size: u64) -> Result<(), Error> {}
        pub fn httppost(&mut self, form: Form) -> Result<(), Error> {}
        pub fn referer(&mut self, referer: &str) -> Result<(), Error> {}
        pub fn useragent(&mut self, useragent: &str) -> Result<(), Error> {}
        pub fn http_headers(&mut self, list: List) -> Result<(), Error> {}
        pub fn proxy_headers(&mut self, list: List) -> Result<(), Error> {}
        pub fn cookie(&mut self, cookie: &str) -> Result<(), Error> {}
        pub fn cookie_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), Error> {}
        pub fn cookie_jar<P: AsRef<Path>>(&mut self, file: P) -> Result<(), Error> {}
        pub fn cookie_session(&mut self, session: bool) -> Result<(), Error> {}
        pub fn cookie_list(&mut self, cookie: &str) -> Result<(), Error> {}
        pub fn get(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn ignore_content_length(&mut self, ignore: bool) -> Result<(), Error> {}
        pub fn http_content_decoding(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn http_transfer_decoding(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn range(&mut self, range: &str) -> Result<(), Error> {}
        pub fn resume_from(&mut self, from: u64) -> Result<(), Error> {}
        pub fn custom_request(&mut self, request: &str) -> Result<(), Error> {}
        pub fn fetch_filetime(&mut self, fetch: bool) -> Result<(), Error> {}
        pub fn nobody(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn in_filesize(&mut self, size: u64) -> Result<(), Error> {}
        pub fn upload(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn max_filesize(&mut self, size: u64) -> Result<(), Error> {}
        pub fn time_condition(&mut self, cond: TimeCondition) -> Result<(), Error> {}
        pub fn time_value(&mut self, val: i64) -> Result<(), Error> {}
        pub fn timeout(&mut self, timeout: Duration) -> Result<(), Error> {}
        pub fn low_speed_limit(&mut self, limit: u32) -> Result<(), Error> {}
        pub fn low_speed_time(&mut self, dur: Duration) -> Result<(), Error> {}
        pub fn max_send_speed(&mut self, speed: u64) -> Result<(), Error> {}
        pub fn max_recv_speed(&mut self, speed: u64) -> Result<(), Error> {}
        pub fn max_connects(&mut self, max: u32) -> Result<(), Error> {}
        pub fn maxage_conn(&mut self, max_age: Duration) -> Result<(), Error> {}
        pub fn fresh_connect(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn forbid_reuse(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn connect_timeout(&mut self, timeout: Duration) -> Result<(), Error> {}
        pub fn ip_resolve(&mut self, resolve: IpResolve) -> Result<(), Error> {}
        pub fn resolve(&mut self, list: List) -> Result<(), Error> {}
        pub fn connect_only(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn ssl_cert<P: AsRef<Path>>(&mut self, cert: P) -> Result<(), Error> {}
        pub fn ssl_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn ssl_cert_type(&mut self, kind: &str) -> Result<(), Error> {}
        pub fn ssl_key<P: AsRef<Path>>(&mut self, key: P) -> Result<(), Error> {}
        pub fn ssl_key_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn ssl_key_type(&mut self, kind: &str) -> Result<(), Error> {}
        pub fn key_password(&mut self, password: &str) -> Result<(), Error> {}
        pub fn ssl_cainfo_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn proxy_ssl_cainfo_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn ssl_engine(&mut self, engine: &str) -> Result<(), Error> {}
        pub fn ssl_engine_default(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn http_version(&mut self, version: HttpVersion) -> Result<(), Error> {}
        pub fn ssl_version(&mut self, version: SslVersion) -> Result<(), Error> {}
        pub fn proxy_ssl_version(&mut self, version: SslVersion) -> Result<(), Error> {}
        pub fn ssl_min_max_version(&mut self, min_version: SslVersion, max_version: SslVersion) -> Result<(), Error> {}
        pub fn proxy_ssl_min_max_version(&mut self, min_version: SslVersion, max_version: SslVersion) -> Result<(), Error> {}
        pub fn ssl_verify_host(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn proxy_ssl_verify_host(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn proxy_ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error> {}
        pub fn cainfo<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn issuer_cert<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn proxy_issuer_cert<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn issuer_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn proxy_issuer_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error> {}
        pub fn capath<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn crlfile<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn proxy_crlfile<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error> {}
        pub fn certinfo(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn pinned_public_key(&mut self, pubkey: &str) -> Result<(), Error> {}
        pub fn random_file<P: AsRef<Path>>(&mut self, p: P) -> Result<(), Error> {}
        pub fn egd_socket<P: AsRef<Path>>(&mut self, p: P) -> Result<(), Error> {}
        pub fn ssl_cipher_list(&mut self, ciphers: &str) -> Result<(), Error> {}
        pub fn proxy_ssl_cipher_list(&mut self, ciphers: &str) -> Result<(), Error> {}
        pub fn ssl_sessionid_cache(&mut self, enable: bool) -> Result<(), Error> {}
        pub fn ssl_options(&mut self, bits: &SslOpt) -> Result<(), Error> {}
        pub fn proxy_ssl_options(&mut self, bits: &SslOpt) -> Result<(), Error> {}
        pub fn expect_100_timeout(&mut self, timeout: Duration) -> Result<(), Error> {}
        pub fn time_condition_unmet(&self) -> Result<bool, Error> {}
        pub fn effective_url(&self) -> Result<Option<&str>, Error> {}
        pub fn effective_url_bytes(&self) -> Result<Option<&[u8]>, Error> {}
        pub fn response_code(&self) -> Result<u32, Error> {}
        pub fn http_connectcode(&self) -> Result<u32, Error> {}
        pub fn filetime(&self) -> Result<Option<i64>, Error> {}
        pub fn download_size(&self) -> Result<f64, Error> {}
        pub fn upload_size(&self) -> Result<f64, Error> {}
        pub fn content_length_download(&self) -> Result<f64, Error> {}
        pub fn total_time(&self) -> Result<Duration, Error> {}
        pub fn namelookup_time(&self) -> Result<Duration, Error> {}
        pub fn connect_time(&self) -> Result<Duration, Error> {}
        pub fn appconnect_time(&self) -> Result<Duration, Error> {}
        pub fn pretransfer_time(&self) -> Result<Duration, Error> {}
        pub fn starttransfer_time(&self) -> Result<Duration, Error> {}
        pub fn redirect_time(&self) -> Result<Duration, Error> {}
        pub fn redirect_count(&self) -> Result<u32, Error> {}
        pub fn redirect_url(&self) -> Result<Option<&str>, Error> {}
        pub fn redirect_url_bytes(&self) -> Result<Option<&[u8]>, Error> {}
        pub fn header_size(&self) -> Result<u64, Error> {}
        pub fn request_size(&self) -> Result<u64, Error> {}
        pub fn content_type(&self) -> Result<Option<&str>, Error> {}
        pub fn content_type_bytes(&self) -> Result<Option<&[u8]>, Error> {}
        pub fn os_errno(&self) -> Result<i32, Error> {}
        pub fn primary_ip(&self) -> Result<Option<&str>, Error> {}
        pub fn primary_port(&self) -> Result<u16, Error> {}
        pub fn local_ip(&self) -> Result<Option<&str>, Error> {}
        pub fn local_port(&self) -> Result<u16, Error> {}
        pub fn num_connects(&self) -> Result<u64, Error> {}
        pub fn cookies(&mut self) -> Result<List, Error> {}
        pub fn pipewait(&mut self, wait: bool) -> Result<(), Error> {}
        pub fn http_09_allowed(&mut self, allow: bool) -> Result<(), Error> {}
        #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn perform(&self) -> Result<(), Error> {}
        pub fn upkeep(&self) -> Result<(), Error> {}
        pub fn unpause_read(&self) -> Result<(), Error> {}
        pub fn unpause_write(&self) -> Result<(), Error> {}
        pub fn url_encode(&mut self, s: &[u8]) -> String {}
        pub fn url_decode(&mut self, s: &str) -> Vec<u8> {}
        pub fn recv(&mut self, data: &mut [u8]) -> Result<usize, Error> {}
        pub fn send(&mut self, data: &[u8]) -> Result<usize, Error> {}
        pub fn raw(&self) -> *mut curl_sys::CURL {}
        pub fn take_error_buf(&self) -> Option<String> {}
    }
    #[derive(Clone, Copy)] pub enum ProxyType { Http, Http1, Socks4, Socks5, Socks4a, Socks5Hostname }
    #[derive(Clone, Copy)] pub enum TimeCondition { None, IfModifiedSince, IfUnmodifiedSince, LastModified }
    #[derive(Clone, Copy)] pub enum IpResolve { V4, V6, Any }
    #[derive(Clone, Copy)] pub enum HttpVersion { Any, V10, V11, V2, V2TLS, V2PriorKnowledge, V3 }
    #[derive(Clone, Copy)] pub enum SslVersion { Default, Tlsv1, Sslv2, Sslv3, Tlsv10, Tlsv11, Tlsv12, Tlsv13 }
    #[derive(Clone, Copy)] pub enum SeekResult { Ok, Fail, CantSeek }
    #[derive(Clone, Copy)] pub enum InfoType { Text, HeaderIn, HeaderOut, DataIn, DataOut, SslDataIn, SslDataOut }
    pub enum ReadError { Abort, Pause }
    pub enum WriteError { Pause }
    #[derive(Clone, Copy)] pub enum NetRc { Ignored, Optional, Required }
    #[derive(Clone)] pub struct Auth;
    impl Auth {
        pub fn new() -> Auth {}
        pub fn basic(&mut self, on: bool) -> &mut Auth {}
        pub fn digest(&mut self, on: bool) -> &mut Auth {}
        pub fn digest_ie(&mut self, on: bool) -> &mut Auth {}
        pub fn gssnegotiate(&mut self, on: bool) -> &mut Auth {}
        pub fn ntlm(&mut self, on: bool) -> &mut Auth {}
        pub fn ntlm_wb(&mut self, on: bool) -> &mut Auth {}
        pub fn aws_sigv4(&mut self, on: bool) -> &mut Auth {}
        pub fn auto(&mut self, on: bool) -> &mut Auth {}
    }
    #[derive(Clone)] pub struct SslOpt;
    impl SslOpt {
        pub fn new() -> SslOpt {}
        pub fn auto_client_cert(&mut self, on: bool) -> &mut SslOpt {}
        pub fn native_ca(&mut self, on: bool) -> &mut SslOpt {}
        pub fn revoke_best_effort(&mut self, on: bool) -> &mut SslOpt {}
        pub fn no_partial_chain(&mut self, on: bool) -> &mut SslOpt {}
        pub fn no_revoke(&mut self, on: bool) -> &mut SslOpt {}
        pub fn allow_beast(&mut self, on: bool) -> &mut SslOpt {}
    }
    pub struct PostRedirections;
    impl PostRedirections {
        pub fn new() -> PostRedirections {}
        pub fn redirect_301(&mut self, on: bool) -> &mut PostRedirections {}
        pub fn redirect_302(&mut self, on: bool) -> &mut PostRedirections {}
        pub fn redirect_303(&mut self, on: bool) -> &mut PostRedirections {}
        pub fn redirect_all(&mut self, on: bool) -> &mut PostRedirections {}
    }
    pub struct List;
    impl List {
        pub fn new() -> List {}
        pub fn append(&mut self, data: &str) -> Result<(), Error> {}
        pub fn iter(&self) -> Iter {}
    }
    impl IntoIterator for &List {
        type IntoIter = Iter;
        type Item = &[u8];
        fn into_iter(self) -> Iter {}
    }
    #[derive(Clone)] pub struct Iter;
    impl Iterator for Iter {
        type Item = &[u8];
        fn next(&mut self) -> Option<&[u8]> {}
    }
}
pub mod multi {
    use crate::{Error, MultiError};
    use crate::easy::{Easy, Easy2};
    use libc::pollfd;
    use std::time::Duration;
    pub struct Multi;
    impl Multi {
        pub fn new() -> Multi {}
        pub fn socket_function<F>(&mut self, f: F) -> Result<(), MultiError> where F: FnMut(Socket, SocketEvents, usize) {}
        pub fn assign(&self, socket: Socket, token: usize) -> Result<(), MultiError> {}
        pub fn timer_function<F>(&mut self, f: F) -> Result<(), MultiError> where F: FnMut(Option<Duration>) -> bool {}
        pub fn pipelining(&mut self, http_1: bool, multiplex: bool) -> Result<(), MultiError> {}
        pub fn set_max_host_connections(&mut self, val: usize) -> Result<(), MultiError> {}
        pub fn set_max_total_connections(&mut self, val: usize) -> Result<(), MultiError> {}
        pub fn set_max_connects(&mut self, val: usize) -> Result<(), MultiError> {}
        pub fn set_pipeline_length(&mut self, val: usize) -> Result<(), MultiError> {}
        pub fn set_max_concurrent_streams(&mut self, val: usize) -> Result<(), MultiError> {}
        pub fn add(&self, easy: Easy) -> Result<EasyHandle, MultiError> {}
        pub fn add2<H>(&self, easy: Easy2<H>) -> Result<Easy2Handle<H>, MultiError> {}
        pub fn remove(&self, easy: EasyHandle) -> Result<Easy, MultiError> {}
        pub fn remove2<H>(&self, easy: Easy2Handle<H>) -> Result<Easy2<H>, MultiError> {}
        pub fn messages<F>(&self, f: F) where F: FnMut(Message) { let a: Message; f(a); }
        pub fn action(&self, socket: Socket, events: &Events) -> Result<u32, MultiError> {}
        pub fn timeout(&self) -> Result<u32, MultiError> {}
        pub fn get_timeout(&self) -> Result<Option<Duration>, MultiError> {}
        #[blocking(http)] pub fn wait(&self, waitfds: &mut [WaitFd], timeout: Duration) -> Result<u32, MultiError> {}
        #[blocking(http)] pub fn poll(&self, waitfds: &mut [WaitFd], timeout: Duration) -> Result<u32, MultiError> {}
        pub fn waker(&self) -> MultiWaker {}
        pub fn perform(&self) -> Result<u32, MultiError> {}
        pub fn fdset2(&self, read: Option<&mut curl_sys::fd_set>, write: Option<&mut curl_sys::fd_set>, except: Option<&mut curl_sys::fd_set>) -> Result<Option<i32>, MultiError> {}
        pub fn raw(&self) -> *mut curl_sys::CURLM {}
    }
    pub struct Message;
    impl Message {
        pub fn result(&self) -> Option<Result<(), Error>> {}
        pub fn result_for(&self, handle: &EasyHandle) -> Option<Result<(), Error>> {}
        pub fn result_for2<H>(&self, handle: &Easy2Handle<H>) -> Option<Result<(), Error>> {}
        pub fn is_for(&self, handle: &EasyHandle) -> bool {}
        pub fn is_for2<H>(&self, handle: &Easy2Handle<H>) -> bool {}
        pub fn token(&self) -> Result<usize, Error> {}
    }
    pub struct EasyHandle;
    impl EasyHandle {
        pub fn set_token(&mut self, token: usize) -> Result<(), Error> {}
        pub fn unpause_read(&self) -> Result<(), Error> {}
        pub fn unpause_write(&self) -> Result<(), Error> {}
        pub fn raw(&self) -> *mut curl_sys::CURL {}
    }
    pub struct Easy2Handle<H>;
    impl<H> Easy2Handle<H> {
        pub fn get_ref(&self) -> &H {}
        pub fn get_mut(&mut self) -> &mut H {}
        pub fn set_token(&mut self, token: usize) -> Result<(), Error> {}
        pub fn unpause_read(&self) -> Result<(), Error> {}
        pub fn unpause_write(&self) -> Result<(), Error> {}
        pub fn raw(&self) -> *mut curl_sys::CURL {}
    }
    pub struct Events;
    impl Events {
        pub fn new() -> Events {}
        pub fn input(&mut self, val: bool) -> &mut Events {}
        pub fn output(&mut self, val: bool) -> &mut Events {}
        pub fn error(&mut self, val: bool) -> &mut Events {}
    }
    pub struct SocketEvents;
    impl SocketEvents {
        pub fn input(&self) -> bool {}
        pub fn output(&self) -> bool {}
        pub fn input_and_output(&self) -> bool {}
        pub fn remove(&self) -> bool {}
    }
    pub type Socket = curl_sys::curl_socket_t;
    pub struct WaitFd;
    impl WaitFd {
        pub fn new() -> WaitFd {}
        pub fn set_fd(&mut self, fd: Socket) {}
        pub fn poll_on_read(&mut self, val: bool) -> &mut WaitFd {}
        pub fn poll_on_priority_read(&mut self, val: bool) -> &mut WaitFd {}
        pub fn poll_on_write(&mut self, val: bool) -> &mut WaitFd {}
        pub fn received_read(&self) -> bool {}
        pub fn received_priority_read(&self) -> bool {}
        pub fn received_write(&self) -> bool {}
    }
    impl From<pollfd> for WaitFd {}
    #[derive(Clone)] pub struct MultiWaker;
    impl MultiWaker { pub fn wakeup(&self) -> Result<(), MultiError> {} }
}
