//! webpage 2.1.0.

use std::collections::HashMap;
use std::io;
use std::time::Duration;
#[derive(Clone, Debug)] pub struct WebpageOptions { pub allow_insecure: bool, pub follow_location: bool, pub max_redirections: u32, pub timeout: Duration, pub useragent: String, pub headers: Vec<String> }
impl Default for WebpageOptions { fn default() -> Self {} }
#[derive(Clone, Debug)] pub struct Webpage { pub http: HTTP, pub html: HTML }
impl Webpage {
    #[blocking(http)] #[advice("fetch the page with an async client and give it to `HTML::from_string`")] pub fn from_url(url: &str, options: WebpageOptions) -> Result<Self, io::Error> {}
    #[blocking(http)] #[advice("fetch the page with an async client and give it to `HTML::from_string`")] pub fn from_url_unrestricted(url: &str, options: WebpageOptions) -> Result<Self, io::Error> {}
}
#[derive(Clone, Debug)] pub struct HTTP { pub ip: String, pub transfer_time: Duration, pub redirect_count: u32, pub content_type: String, pub response_code: u32, pub headers: Vec<String>, pub url: String, pub body: String }
impl HTTP {
    #[blocking(http)] #[advice("use an async client")] pub fn fetch(url: &str, options: WebpageOptions) -> Result<Self, io::Error> {}
    #[blocking(http)] #[advice("use an async client")] pub fn fetch_unrestricted(url: &str, options: WebpageOptions) -> Result<Self, io::Error> {}
}
#[derive(Clone, Debug)] pub struct Link { pub url: String, pub text: String }
#[derive(Clone, Debug)] pub struct HTML { pub title: Option<String>, pub description: Option<String>, pub url: Option<String>, pub feed: Option<String>, pub language: Option<String>, pub text_content: String, pub meta: HashMap<String, String>, pub opengraph: Opengraph, pub schema_org: Vec<SchemaOrg>, pub links: Vec<Link> }
impl HTML {
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_string`")] pub fn from_file(path: &str, url: Option<String>) -> Result<Self, io::Error> {}
    pub fn from_string(html: String, url: Option<String>) -> Result<Self, io::Error> {}
}
