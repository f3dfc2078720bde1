//! lnk 0.6.4.

use std::path::Path;
pub type Encoding = &encoding_rs::Encoding;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug)] pub struct ShellLinkHeader;
#[derive(Clone, Debug)] pub struct StringData;
#[derive(Clone, Debug)] pub struct LinkInfo;
#[derive(Clone, Debug)] pub enum StringEncoding { CodePage(Encoding), Unicode }
#[derive(Debug, Default)] pub struct ShellLink;
impl ShellLink {
    #[blocking(fs)] pub fn new_simple<P: AsRef<Path>>(to: P) -> std::io::Result<Self> {}
    #[blocking(fs)] pub fn open<P: AsRef<Path>>(path: P, encoding: Encoding) -> Result<Self, Error> {}
    #[blocking(fs)] pub fn save<P: AsRef<Path>>(&self, path: P) -> Result<(), Error> {}
    pub fn with_encoding(self, encoding: &StringEncoding) -> Self {}
    pub fn header(&self) -> &ShellLinkHeader {}
    pub fn header_mut(&mut self) -> &mut ShellLinkHeader {}
    pub fn string_data(&self) -> &StringData {}
    pub fn link_info(&self) -> &Option<LinkInfo> {}
    pub fn link_target(&self) -> Option<String> {}
    pub fn set_name(&mut self, name: Option<String>) {}
    pub fn set_relative_path(&mut self, relative_path: Option<String>) {}
    pub fn set_working_dir(&mut self, working_dir: Option<String>) {}
    pub fn set_arguments(&mut self, arguments: Option<String>) {}
    pub fn set_icon_location(&mut self, icon_location: Option<String>) {}
}
