//! webbrowser 1.2.6.

use std::{default, error, fmt};
use std::str::FromStr;
#[derive(Clone, Copy, Default)] pub enum Browser { Default, Firefox, InternetExplorer, Chrome, Opera, Safari, WebPositive }
impl Browser {
    pub fn is_available() -> bool {}
    pub fn exists(&self) -> bool {}
}
impl fmt::Display for Browser {}
impl FromStr for Browser {
    type Err = ParseBrowserError;
    fn from_str(s: &str) -> ::std::result::Result<Self, Self::Err> {}
}
#[derive(Clone, Copy)] pub struct ParseBrowserError;
impl fmt::Display for ParseBrowserError {}
impl error::Error for ParseBrowserError {}
#[derive(Clone)] pub struct BrowserOptions;
impl fmt::Display for BrowserOptions {}
impl default::Default for BrowserOptions {}
impl BrowserOptions {
    pub fn new() -> Self {}
    pub fn with_suppress_output(&mut self, suppress_output: bool) -> &mut Self {}
    pub fn with_target_hint(&mut self, target_hint: &str) -> &mut Self {}
    pub fn with_dry_run(&mut self, dry_run: bool) -> &mut Self {}
}
#[blocking(process)] pub fn open(url: &str) -> Result<()> {}
#[blocking(process)] pub fn open_browser(browser: Browser, url: &str) -> Result<()> {}
#[blocking(process)] pub fn open_browser_with_options(browser: Browser, url: &str, options: &BrowserOptions) -> Result<()> {}
