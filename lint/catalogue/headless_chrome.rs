//! headless_chrome 1.0.22. Every call of a tab is answered by the browser.

pub use browser::tab::Tab;
pub use browser::tab::element::Element;
pub use browser::{Browser, LaunchOptions, LaunchOptionsBuilder};
pub mod browser {
    pub use self::tab::Tab;
    use anyhow::Result;
    use std::sync::{Arc, Mutex};
    use std::time::Duration;
    #[derive(Default)] pub struct LaunchOptions;
    impl LaunchOptions { pub fn default_builder() -> LaunchOptionsBuilder {} }
    #[derive(Default)] pub struct LaunchOptionsBuilder;
    #[derive(Clone)] pub struct Browser;
    impl Browser {
        #[blocking(process)] pub fn new(launch_options: LaunchOptions) -> Result<Self> {}
        #[blocking(process)] pub fn default() -> Result<Self> {}
        #[blocking(net)] pub fn connect(debug_ws_url: String) -> Result<Self> {}
        #[blocking(net)] pub fn connect_with_root_cert(debug_ws_url: String, root_cert: Vec<u8>) -> Result<Self> {}
        #[blocking(net)] pub fn connect_with_timeout(debug_ws_url: String, idle_browser_timeout: Duration) -> Result<Self> {}
        pub fn get_process_id(&self) -> Option<u32> {}
        pub fn get_ws_url(&self) -> String {}
        pub fn get_tabs(&self) -> &Arc<Mutex<Vec<Arc<Tab>>>> {}
        pub fn set_default_timeout(&self, timeout: Duration) -> &Self {}
        #[blocking(net)] pub fn wait_for_initial_tab(&self) -> Result<Arc<Tab>> {}
        #[blocking(net)] pub fn new_tab(&self) -> Result<Arc<Tab>> {}
        #[blocking(net)] pub fn new_tab_with_options(&self, create_target_params: CreateTarget) -> Result<Arc<Tab>> {}
        #[blocking(net)] pub fn new_context(&self) -> Result<context::Context> {}
        #[blocking(net)] pub fn register_missing_tabs(&self) {}
        #[blocking(net)] pub fn get_version(&self) -> Result<GetVersionReturnObject> {}
    }
    pub mod context {
        use super::Tab;
        use anyhow::Result;
        use std::sync::Arc;
        pub struct Context;
        impl Context {
            #[blocking(net)] pub fn new_tab(&self) -> Result<Arc<Tab>> {}
            #[blocking(net)] pub fn get_tabs(&self) -> Result<Vec<Arc<Tab>>> {}
            pub fn get_id(&self) -> &str {}
        }
    }
    pub mod tab {
        use self::element::Element;
        use anyhow::{Error, Result};
        use std::sync::Arc;
        use std::time::Duration;
        pub struct Tab;
        impl Tab {
            pub fn new(target_info: TargetInfo, transport: Arc<Transport>) -> Result<Self> {}
            pub fn get_target_id(&self) -> &TargetID {}
            #[blocking(net)] pub fn get_target_info(&self) -> Result<TargetInfo> {}
            #[blocking(net)] pub fn get_browser_context_id(&self) -> Result<Option<String>> {}
            pub fn get_url(&self) -> String {}
            #[blocking(net)] pub fn set_user_agent(&self, user_agent: &str, accept_language: Option<&str>, platform: Option<&str>) -> Result<()> {}
            #[blocking(net)] pub fn call_method<C>(&self, method: C) -> Result<C::ReturnObject> where C: Method + serde::Serialize + std::fmt::Debug {}
            #[blocking(net)] pub fn wait_until_navigated(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn bring_to_front(&self) -> Result<Page::BringToFrontReturnObject> {}
            #[blocking(net)] pub fn navigate_to(&self, url: &str) -> Result<&Self> {}
            pub fn set_default_timeout(&self, timeout: Duration) -> &Self {}
            pub fn set_slow_motion_multiplier(&self, multiplier: f64) -> &Self {}
            #[blocking(net)] pub fn wait_for_element(&self, selector: &str) -> Result<Element> {}
            #[blocking(net)] pub fn wait_for_xpath(&self, selector: &str) -> Result<Element> {}
            #[blocking(net)] pub fn wait_for_element_with_custom_timeout(&self, selector: &str, timeout: std::time::Duration) -> Result<Element> {}
            #[blocking(net)] pub fn wait_until_visible(&self, selector: &str) -> Result<Element> {}
            #[blocking(net)] pub fn wait_until_visible_with_custom_timeout(&self, selector: &str, timeout: std::time::Duration) -> Result<Element> {}
            #[blocking(net)] pub fn wait_for_xpath_with_custom_timeout(&self, selector: &str, timeout: std::time::Duration) -> Result<Element> {}
            #[blocking(net)] pub fn wait_for_elements(&self, selector: &str) -> Result<Vec<Element>> {}
            #[blocking(net)] pub fn wait_for_elements_by_xpath(&self, selector: &str) -> Result<Vec<Element>> {}
            #[blocking(net)] pub fn find_element(&self, selector: &str) -> Result<Element> {}
            #[blocking(net)] pub fn find_element_by_xpath(&self, query: &str) -> Result<Element> {}
            #[blocking(net)] pub fn run_query_selector_on_node(&self, node_id: NodeId, selector: &str) -> Result<Element> {}
            #[blocking(net)] pub fn run_query_selector_all_on_node(&self, node_id: NodeId, selector: &str) -> Result<Vec<Element>> {}
            #[blocking(net)] pub fn get_document(&self) -> Result<Node> {}
            #[blocking(net)] pub fn get_content(&self) -> Result<String> {}
            #[blocking(net)] pub fn find_elements(&self, selector: &str) -> Result<Vec<Element>> {}
            #[blocking(net)] pub fn find_elements_by_xpath(&self, query: &str) -> Result<Vec<Element>> {}
            #[blocking(net)] pub fn describe_node(&self, node_id: NodeId) -> Result<Node> {}
            #[blocking(net)] pub fn type_str(&self, string_to_type: &str) -> Result<&Self> {}
            #[blocking(net)] pub fn send_character(&self, char_to_send: &str) -> Result<&Self> {}
            #[blocking(net)] pub fn press_key_with_modifiers(&self, key: &str, modifiers: Option<&[ModifierKey]>) -> Result<&Self> {}
            #[blocking(net)] pub fn press_key(&self, key: &str) -> Result<&Self> {}
            #[blocking(net)] pub fn move_mouse_to_point(&self, point: Point) -> Result<&Self> {}
            #[blocking(net)] pub fn click_point(&self, point: Point) -> Result<&Self> {}
            #[blocking(net)] pub fn capture_screenshot(&self, format: Page::CaptureScreenshotFormatOption, quality: Option<u32>, clip: Option<Page::Viewport>, from_surface: bool) -> Result<Vec<u8>> {}
            #[blocking(net)] pub fn print_to_pdf(&self, options: Option<PrintToPdfOptions>) -> Result<Vec<u8>> {}
            #[blocking(net)] pub fn reload(&self, ignore_cache: bool, script_to_evaluate_on_load: Option<&str>) -> Result<&Self> {}
            #[blocking(net)] pub fn set_transparent_background_color(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn set_background_color(&self, color: DOM::RGBA) -> Result<&Self> {}
            #[blocking(net)] pub fn enable_profiler(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn disable_profiler(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn start_js_coverage(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn stop_js_coverage(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn take_precise_js_coverage(&self) -> Result<Vec<Profiler::ScriptCoverage>> {}
            #[blocking(net)] pub fn enable_fetch(&self, patterns: Option<&[Fetch::RequestPattern]>, handle_auth_requests: Option<bool>) -> Result<&Self> {}
            #[blocking(net)] pub fn disable_fetch(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn authenticate(&self, username: Option<String>, password: Option<String>) -> Result<&Self> {}
            #[blocking(net)] pub fn enable_runtime(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn disable_runtime(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn enable_debugger(&self) -> Result<()> {}
            #[blocking(net)] pub fn disable_debugger(&self) -> Result<()> {}
            #[blocking(net)] pub fn get_script_source(&self, script_id: &str) -> Result<String> {}
            #[blocking(net)] pub fn enable_log(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn disable_log(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn start_violations_report(&self, config: Vec<ViolationSetting>) -> Result<&Self> {}
            #[blocking(net)] pub fn stop_violations_report(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn evaluate(&self, expression: &str, await_promise: bool) -> Result<Runtime::RemoteObject> {}
            #[blocking(net)] pub fn close_target(&self) -> Result<bool> {}
            #[blocking(net)] pub fn close_with_unload(&self) -> Result<bool> {}
            #[blocking(net)] pub fn close(&self, fire_unload: bool) -> Result<bool> {}
            #[blocking(net)] pub fn activate(&self) -> Result<&Self> {}
            #[blocking(net)] pub fn get_bounds(&self) -> Result<CurrentBounds, Error> {}
            #[blocking(net)] pub fn set_bounds(&self, bounds: Bounds) -> Result<&Self, Error> {}
            #[blocking(net)] pub fn get_cookies(&self) -> Result<Vec<Cookie>> {}
            #[blocking(net)] pub fn set_cookies(&self, cs: Vec<Network::CookieParam>) -> Result<()> {}
            #[blocking(net)] pub fn delete_cookies(&self, cs: Vec<Network::DeleteCookies>) -> Result<()> {}
            #[blocking(net)] pub fn get_title(&self) -> Result<String> {}
            #[blocking(net)] pub fn set_file_chooser_dialog_interception(&self, enabled: bool, cancel: Option<bool>) -> Result<()> {}
            #[blocking(net)] pub fn handle_file_chooser(&self, files: Vec<String>, node_id: u32) -> Result<()> {}
            #[blocking(net)] pub fn set_extra_http_headers(&self, headers: HashMap<&str, &str>) -> Result<()> {}
            #[blocking(net)] pub fn set_storage<T>(&self, item_name: &str, item: T) -> Result<()> where T: Serialize {}
            #[blocking(net)] pub fn get_storage<T>(&self, item_name: &str) -> Result<T> where T: DeserializeOwned {}
            #[blocking(net)] pub fn remove_storage(&self, item_name: &str) -> Result<()> {}
            #[blocking(net)] pub fn stop_loading(&self) -> Result<bool> {}
        }
        pub mod element {
            use anyhow::Result;
            use std::time::Duration;
            pub struct Element;
            impl Element {
                #[blocking(net)] pub fn new(parent: &super::Tab, node_id: DOM::NodeId) -> Result<Self> {}
                #[blocking(net)] pub fn find_element(&self, selector: &str) -> Result<Self> {}
                #[blocking(net)] pub fn find_element_by_xpath(&self, query: &str) -> Result<Element> {}
                #[blocking(net)] pub fn find_elements(&self, selector: &str) -> Result<Vec<Self>> {}
                #[blocking(net)] pub fn find_elements_by_xpath(&self, query: &str) -> Result<Vec<Element>> {}
                #[blocking(net)] pub fn wait_for_element(&self, selector: &str) -> Result<Element> {}
                #[blocking(net)] pub fn wait_for_xpath(&self, selector: &str) -> Result<Element> {}
                #[blocking(net)] pub fn wait_for_element_with_custom_timeout(&self, selector: &str, timeout: std::time::Duration) -> Result<Element> {}
                #[blocking(net)] pub fn wait_for_xpath_with_custom_timeout(&self, selector: &str, timeout: std::time::Duration) -> Result<Element> {}
                #[blocking(net)] pub fn wait_for_elements(&self, selector: &str) -> Result<Vec<Element>> {}
                #[blocking(net)] pub fn wait_for_elements_by_xpath(&self, selector: &str) -> Result<Vec<Element>> {}
                #[blocking(net)] pub fn move_mouse_over(&self) -> Result<&Self> {}
                #[blocking(net)] pub fn click(&self) -> Result<&Self> {}
                #[blocking(net)] pub fn type_into(&self, text: &str) -> Result<&Self> {}
                #[blocking(net)] pub fn call_js_fn(&self, function_declaration: &str, args: Vec<serde_json::Value>, await_promise: bool) -> Result<Runtime::RemoteObject> {}
                #[blocking(net)] pub fn focus(&self) -> Result<&Self> {}
                #[blocking(net)] pub fn get_inner_text(&self) -> Result<String> {}
                #[blocking(net)] pub fn get_content(&self) -> Result<String> {}
                #[blocking(net)] pub fn get_computed_styles(&self) -> Result<Vec<CSSComputedStyleProperty>> {}
                #[blocking(net)] pub fn get_description(&self) -> Result<DOM::Node> {}
                #[blocking(net)] pub fn capture_screenshot(&self, format: Page::CaptureScreenshotFormatOption) -> Result<Vec<u8>> {}
                #[blocking(net)] pub fn set_input_files(&self, file_paths: &[&str]) -> Result<&Self> {}
                #[blocking(net)] pub fn scroll_into_view(&self) -> Result<&Self> {}
                #[blocking(net)] pub fn get_attributes(&self) -> Result<Option<Vec<String>>> {}
                #[blocking(net)] pub fn get_attribute_value(&self, attribute_name: &str) -> Result<Option<String>> {}
                #[blocking(net)] pub fn get_box_model(&self) -> Result<BoxModel> {}
                #[blocking(net)] pub fn get_midpoint(&self) -> Result<Point> {}
                #[blocking(net)] pub fn get_js_midpoint(&self) -> Result<Point> {}
                #[blocking(net)] pub fn is_visible(&self) -> Result<bool> {}
                #[blocking(net)] pub fn is_visible_with_timeout(&self, timeout: Duration) -> Result<bool> {}
            }
        }
    }
}
