//! pdf 0.10.0: what opens a file by its path reads it whole. Objects are parsed as they are asked for, in memory.

pub mod error {
    #[derive(Debug)] pub enum PdfError {}
    impl std::fmt::Display for PdfError {}
    impl std::error::Error for PdfError {}
    pub type Result<T, E = PdfError> = std::result::Result<T, E>;
}
pub mod file {
    use crate::error::Result;
    use std::path::Path;
    pub struct FileOptions<SC, OC, L> { sc: SC, oc: OC, log: L }
    pub struct NoCache;
    pub struct NoLog;
    pub struct SyncCache<K, V> { key: K, value: V }
    impl FileOptions<NoCache, NoCache, NoLog> {
        pub fn uncached() -> Self {}
        pub fn cached() -> Self {}
    }
    impl<SC, OC, L> FileOptions<SC, OC, L> {
        pub fn password(self, password: &[u8]) -> Self {}
        #[blocking(fs)] #[advice("read the file with the runtime and give it to `load`")] pub fn open(self, path: impl AsRef<Path>) -> Result<File<Vec<u8>, OC, SC, L>> {}
        pub fn load<B>(self, backend: B) -> Result<File<B, OC, SC, L>> {}
    }
    pub struct File<B, OC, SC, L> { backend: B, oc: OC, sc: SC, log: L }
    impl<B, OC, SC, L> File<B, OC, SC, L> {
        pub fn num_pages(&self) -> u32 {}
        #[blocking(fs)] pub fn save_to(&mut self, path: impl AsRef<Path>) -> Result<()> {}
    }
}
