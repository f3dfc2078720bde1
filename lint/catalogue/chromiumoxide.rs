//! chromiumoxide 0.9.1.

pub use chromiumoxide_cdp::cdp;
pub use chromiumoxide_types::{self as types, Binary, Command, Method, MethodType};
pub use browser::{Browser, BrowserConfig};
pub use element::Element;
pub use error::Result;
pub use handler::Handler;
pub use page::Page;
pub type ArcHttpRequest = Option<std::sync::Arc<handler::http::HttpRequest>>;
pub mod error {
    pub type Result<T, E = CdpError> = std::result::Result<T, E>;
    #[derive(Debug)] pub enum CdpError { Io(std::io::Error), Timeout, NotFound, NoResponse, ScrollingFailed(String), ChromeMessage(String), LaunchTimeout(std::time::Duration) }
    impl std::fmt::Display for CdpError {}
    impl std::error::Error for CdpError {}
}
pub mod handler {
    #[derive(Debug)] pub struct Handler;
    impl futures::Stream for Handler { type Item = crate::Result<()>; }
    #[derive(Debug, Clone, Default)] pub struct HandlerConfig;
    pub mod http { #[derive(Debug, Clone)] pub struct HttpRequest { pub url: Option<String>, pub method: Option<String>, pub from_memory_cache: bool, pub failure_text: Option<String> } }
    pub mod viewport { #[derive(Debug, Clone)] pub struct Viewport { pub width: u32, pub height: u32, pub device_scale_factor: Option<f64>, pub emulating_mobile: bool, pub is_landscape: bool, pub has_touch: bool } impl Default for Viewport {} }
}
pub mod js {
    use chromiumoxide_cdp::cdp::js_protocol::runtime::{CallFunctionOnParams, EvaluateParams};
    #[derive(Debug, Clone)] pub enum Evaluation { Expression(EvaluateParams), Function(CallFunctionOnParams) }
    #[derive(Debug, Clone)] pub struct EvaluationResult;
    impl EvaluationResult {
        pub fn value(&self) -> Option<&serde_json::Value> {}
        pub fn into_value<T>(self) -> serde_json::Result<T> {}
    }
}
pub mod layout {
    #[derive(Debug, Clone, Copy)] pub struct Point { pub x: f64, pub y: f64 }
    impl Point { pub fn new(x: f64, y: f64) -> Self {} }
    #[derive(Debug, Clone)] pub struct BoundingBox { pub x: f64, pub y: f64, pub width: f64, pub height: f64 }
}
pub mod browser {
    use crate::handler::{Handler, HandlerConfig};
    use crate::handler::viewport::Viewport;
    use crate::{Page, Result};
    use chromiumoxide_cdp::cdp::browser_protocol::browser::CloseReturns;
    use chromiumoxide_cdp::cdp::browser_protocol::target::CreateTargetParams;
    use std::io;
    use std::path::Path;
    use std::process::ExitStatus;
    use std::time::Duration;
    #[derive(Debug)] pub struct Browser;
    impl Browser {
        pub async fn connect(url: impl Into<String>) -> Result<(Self, Handler)> {}
        pub async fn connect_with_config(url: impl Into<String>, config: HandlerConfig) -> Result<(Self, Handler)> {}
        pub async fn launch(config: BrowserConfig) -> Result<(Self, Handler)> {}
        pub async fn close(&mut self) -> Result<CloseReturns> {}
        pub async fn wait(&mut self) -> io::Result<Option<ExitStatus>> {}
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
        pub async fn kill(&mut self) -> Option<io::Result<()>> {}
        pub async fn start_incognito_context(&mut self) -> Result<&mut Self> {}
        pub async fn quit_incognito_context(&mut self) -> Result<&mut Self> {}
        pub fn websocket_address(&self) -> &String {}
        pub fn is_incognito(&self) -> bool {}
        pub fn config(&self) -> Option<&BrowserConfig> {}
        pub async fn new_page(&self, params: impl Into<CreateTargetParams>) -> Result<Page> {}
        pub async fn user_agent(&self) -> Result<String> {}
        pub async fn pages(&self) -> Result<Vec<Page>> {}
        pub async fn clear_cookies(&self) -> Result<()> {}
    }
    #[derive(Debug, Clone, Default)] pub enum HeadlessMode { False, True, New }
    #[derive(Debug, Clone)] pub struct BrowserConfig;
    impl BrowserConfig {
        pub fn builder() -> BrowserConfigBuilder {}
        pub fn with_executable(path: impl AsRef<Path>) -> Self {}
    }
    #[derive(Debug, Clone, Default)] pub struct BrowserConfigBuilder;
    impl BrowserConfigBuilder {
        pub fn window_size(self, width: u32, height: u32) -> Self {}
        pub fn no_sandbox(self) -> Self {}
        pub fn with_head(self) -> Self {}
        pub fn new_headless_mode(self) -> Self {}
        pub fn headless_mode(self, mode: HeadlessMode) -> Self {}
        pub fn incognito(self) -> Self {}
        pub fn respect_https_errors(self) -> Self {}
        pub fn surface_invalid_messages(self) -> Self {}
        pub fn port(self, port: u16) -> Self {}
        pub fn launch_timeout(self, timeout: Duration) -> Self {}
        pub fn request_timeout(self, timeout: Duration) -> Self {}
        pub fn viewport(self, viewport: impl Into<Option<Viewport>>) -> Self {}
        pub fn user_data_dir(self, data_dir: impl AsRef<Path>) -> Self {}
        pub fn chrome_executable(self, path: impl AsRef<Path>) -> Self {}
        pub fn extension(self, extension: impl Into<String>) -> Self {}
        pub fn extensions<I, S>(self, extensions: I) -> Self where I: IntoIterator<Item = S>, S: Into<String> {}
        pub fn env(self, key: impl Into<String>, val: impl Into<String>) -> Self {}
        pub fn envs<I, K, V>(self, envs: I) -> Self where I: IntoIterator<Item = (K, V)>, K: Into<String>, V: Into<String> {}
        pub fn arg(self, arg: impl Into<String>) -> Self {}
        pub fn args<I, S>(self, args: I) -> Self where I: IntoIterator<Item = S>, S: Into<String> {}
        pub fn disable_default_args(self) -> Self {}
        pub fn disable_https_first(self) -> Self {}
        pub fn enable_request_intercept(self) -> Self {}
        pub fn disable_request_intercept(self) -> Self {}
        pub fn enable_cache(self) -> Self {}
        pub fn disable_cache(self) -> Self {}
        pub fn hide(self) -> Self {}
        pub fn build(self) -> std::result::Result<BrowserConfig, String> {}
    }
}
pub mod page {
    use crate::js::{Evaluation, EvaluationResult};
    use crate::layout::Point;
    use crate::{ArcHttpRequest, Element, Result};
    use chromiumoxide_cdp::cdp::browser_protocol::page::{CaptureScreenshotFormat, NavigateParams, PrintToPdfParams, Viewport};
    use chromiumoxide_cdp::cdp::js_protocol::runtime::{CallFunctionOnParams, EvaluateParams};
    use std::path::Path;
    #[derive(Debug, Clone)] pub struct Page;
    impl Page {
        pub async fn enable_stealth_mode(&self) -> Result<()> {}
        pub async fn enable_stealth_mode_with_agent(&self, ua: &str) -> Result<()> {}
        pub async fn expose_function(&self, name: impl Into<String>, function: impl AsRef<str>) -> Result<()> {}
        pub async fn wait_for_navigation_response(&self) -> Result<ArcHttpRequest> {}
        pub async fn wait_for_navigation(&self) -> Result<&Self> {}
        pub async fn goto(&self, params: impl Into<NavigateParams>) -> Result<&Self> {}
        pub async fn url(&self) -> Result<Option<String>> {}
        pub async fn user_agent(&self) -> Result<String> {}
        pub async fn find_element(&self, selector: impl Into<String>) -> Result<Element> {}
        pub async fn find_elements(&self, selector: impl Into<String>) -> Result<Vec<Element>> {}
        pub async fn find_xpath(&self, selector: impl Into<String>) -> Result<Element> {}
        pub async fn find_xpaths(&self, selector: impl Into<String>) -> Result<Vec<Element>> {}
        pub async fn close(self) -> Result<()> {}
        pub async fn click(&self, point: Point) -> Result<&Self> {}
        pub async fn move_mouse(&self, point: Point) -> Result<&Self> {}
        pub async fn screenshot(&self, params: impl Into<ScreenshotParams>) -> Result<Vec<u8>> {}
        pub async fn save_screenshot(&self, params: impl Into<ScreenshotParams>, output: impl AsRef<Path>) -> Result<Vec<u8>> {}
        pub async fn pdf(&self, params: PrintToPdfParams) -> Result<Vec<u8>> {}
        pub async fn save_pdf(&self, opts: PrintToPdfParams, output: impl AsRef<Path>) -> Result<Vec<u8>> {}
        pub async fn bring_to_front(&self) -> Result<&Self> {}
        pub async fn reload(&self) -> Result<&Self> {}
        pub async fn enable_log(&self) -> Result<&Self> {}
        pub async fn disable_log(&self) -> Result<&Self> {}
        pub async fn enable_runtime(&self) -> Result<&Self> {}
        pub async fn disable_runtime(&self) -> Result<&Self> {}
        pub async fn enable_debugger(&self) -> Result<&Self> {}
        pub async fn disable_debugger(&self) -> Result<&Self> {}
        pub async fn enable_dom(&self) -> Result<&Self> {}
        pub async fn disable_dom(&self) -> Result<&Self> {}
        pub async fn enable_css(&self) -> Result<&Self> {}
        pub async fn disable_css(&self) -> Result<&Self> {}
        pub async fn activate(&self) -> Result<&Self> {}
        pub async fn get_title(&self) -> Result<Option<String>> {}
        pub async fn evaluate_expression(&self, evaluate: impl Into<EvaluateParams>) -> Result<EvaluationResult> {}
        pub async fn evaluate(&self, evaluate: impl Into<Evaluation>) -> Result<EvaluationResult> {}
        pub async fn evaluate_function(&self, evaluate: impl Into<CallFunctionOnParams>) -> Result<EvaluationResult> {}
        pub async fn set_content(&self, html: impl AsRef<str>) -> Result<&Self> {}
        pub async fn content(&self) -> Result<String> {}
        pub async fn content_bytes(&self) -> Result<bytes::Bytes> {}
        pub async fn get_script_source(&self, script_id: impl Into<String>) -> Result<String> {}
    }
    #[derive(Debug, Default)] pub struct ScreenshotParams;
    impl ScreenshotParams {
        pub fn builder() -> ScreenshotParamsBuilder {}
    }
    #[derive(Debug, Default)] pub struct ScreenshotParamsBuilder;
    impl ScreenshotParamsBuilder {
        pub fn format(self, format: impl Into<CaptureScreenshotFormat>) -> Self {}
        pub fn quality(self, quality: impl Into<i64>) -> Self {}
        pub fn clip(self, clip: impl Into<Viewport>) -> Self {}
        pub fn from_surface(self, from_surface: impl Into<bool>) -> Self {}
        pub fn capture_beyond_viewport(self, capture_beyond_viewport: impl Into<bool>) -> Self {}
        pub fn full_page(self, full_page: impl Into<bool>) -> Self {}
        pub fn omit_background(self, omit_background: impl Into<bool>) -> Self {}
        pub fn build(self) -> ScreenshotParams {}
    }
}
pub mod element {
    use crate::layout::{BoundingBox, Point};
    use crate::Result;
    use chromiumoxide_cdp::cdp::browser_protocol::page::CaptureScreenshotFormat;
    use std::path::Path;
    #[derive(Debug)] pub struct Element;
    impl Element {
        pub async fn find_element(&self, selector: impl Into<String>) -> Result<Self> {}
        pub async fn find_elements(&self, selector: impl Into<String>) -> Result<Vec<Element>> {}
        pub async fn bounding_box(&self) -> Result<BoundingBox> {}
        pub async fn clickable_point(&self) -> Result<Point> {}
        pub async fn json_value(&self) -> Result<serde_json::Value> {}
        pub async fn focus(&self) -> Result<&Self> {}
        pub async fn hover(&self) -> Result<&Self> {}
        pub async fn scroll_into_view(&self) -> Result<&Self> {}
        pub async fn click(&self) -> Result<&Self> {}
        pub async fn type_str(&self, input: impl AsRef<str>) -> Result<&Self> {}
        pub async fn press_key(&self, key: impl AsRef<str>) -> Result<&Self> {}
        pub async fn attributes(&self) -> Result<Vec<String>> {}
        pub async fn attribute(&self, attribute: impl AsRef<str>) -> Result<Option<String>> {}
        pub async fn inner_text(&self) -> Result<Option<String>> {}
        pub async fn inner_html(&self) -> Result<Option<String>> {}
        pub async fn outer_html(&self) -> Result<Option<String>> {}
        pub async fn string_property(&self, property: impl AsRef<str>) -> Result<Option<String>> {}
        pub async fn property(&self, property: impl AsRef<str>) -> Result<Option<serde_json::Value>> {}
        pub async fn screenshot(&self, format: CaptureScreenshotFormat) -> Result<Vec<u8>> {}
        pub async fn save_screenshot(&self, format: CaptureScreenshotFormat, output: impl AsRef<Path>) -> Result<Vec<u8>> {}
    }
}
