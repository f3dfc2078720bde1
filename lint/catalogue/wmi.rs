//! wmi 0.18.4, and what its earlier majors share. The service that answers is another process, or on another machine.

use std::collections::HashMap;
use std::{error, fmt};
pub type WMIResult<T> = Result<T, WMIError>;
#[derive(Debug)] pub enum WMIError {}
impl fmt::Display for WMIError {}
impl error::Error for WMIError {}
pub enum FilterValue {}
pub struct WMIConnection;
impl WMIConnection {
    #[blocking(net)] pub fn new() -> WMIResult<Self> {}
    #[blocking(net)] pub fn with_namespace_path(namespace_path: &str) -> WMIResult<Self> {}
    #[blocking(net)] #[advice("await `async_raw_query`")] pub fn raw_query<T>(&self, query: impl AsRef<str>) -> WMIResult<Vec<T>> {}
    #[blocking(net)] #[advice("await `async_query`")] pub fn query<T>(&self) -> WMIResult<Vec<T>> {}
    #[blocking(net)] #[advice("await `async_filtered_query`")] pub fn filtered_query<T>(&self, filters: &HashMap<String, FilterValue>) -> WMIResult<Vec<T>> {}
    #[blocking(net)] #[advice("await an async query")] pub fn get<T>(&self) -> WMIResult<T> {}
    pub async fn async_raw_query<T>(&self, query: impl AsRef<str>) -> WMIResult<Vec<T>> {}
    pub async fn async_query<T>(&self) -> WMIResult<Vec<T>> {}
    pub async fn async_filtered_query<T>(&self, filters: &HashMap<String, FilterValue>) -> WMIResult<Vec<T>> {}
}
