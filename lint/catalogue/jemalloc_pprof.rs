//! jemalloc_pprof 0.9.0: a profile is dumped to a file and read of it.

use once_cell::sync::Lazy;
use std::sync::Arc;
use tokio::sync::Mutex;
pub static PROF_CTL: Lazy<Option<Arc<Mutex<JemallocProfCtl>>>> = _;
pub async fn activate_jemalloc_profiling() {}
pub async fn deactivate_jemalloc_profiling() {}
#[derive(Clone, Copy, Debug)] pub struct JemallocProfMetadata;
#[derive(Debug)] pub struct JemallocProfCtl;
impl JemallocProfCtl {
    pub fn lg_sample(&self) -> usize {}
    pub fn get_md(&self) -> JemallocProfMetadata {}
    pub fn activated(&self) -> bool {}
    pub fn activate(&mut self) -> Result<(), tikv_jemalloc_ctl::Error> {}
    pub fn deactivate(&mut self) -> Result<(), tikv_jemalloc_ctl::Error> {}
    #[blocking(fs)] pub fn dump(&mut self) -> anyhow::Result<std::fs::File> {}
    #[blocking(fs)] pub fn dump_profile(&mut self) -> anyhow::Result<StackProfile> {}
    #[blocking(fs)] pub fn dump_pprof(&mut self) -> anyhow::Result<Vec<u8>> {}
    #[blocking(fs)] pub fn dump_flamegraph(&mut self) -> anyhow::Result<Vec<u8>> {}
    #[blocking(fs)] pub fn dump_flamegraph_with_options(&mut self, opts: &mut FlamegraphOptions) -> anyhow::Result<Vec<u8>> {}
}
