//! ort 2.0.0, of its release candidates.

#![unlike_before("2.0.0-rc.0")]
pub use error::{Error, Result};
pub mod error {
    #[derive(Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T, E = Error> = std::result::Result<T, E>;
}
pub mod environment { #[derive(Clone, Debug)] pub struct Environment; }
pub mod value { pub struct DynValue; }
pub mod session {
    use crate::environment::Environment;
    use crate::error::Result;
    use crate::value::DynValue;
    use builder::SessionBuilder;
    use std::future::Future;
    pub struct IoBinding;
    pub struct RunOptions;
    pub struct Session;
    impl Session {
        pub fn builder(environment: &Environment) -> Result<SessionBuilder> {}
        #[blocking(cpu)] #[advice("use `run_async`")] pub fn run<I>(&mut self, input_values: I) -> Result<SessionOutputs> {}
        #[blocking(cpu)] #[advice("use `run_async`")] pub fn run_with_options<I>(&mut self, input_values: I, run_options: &RunOptions) -> Result<SessionOutputs> {}
        #[blocking(cpu)] #[advice("use `run_async`")] pub fn run_binding(&mut self, binding: &IoBinding) -> Result<SessionOutputs> {}
        pub fn run_async<I>(&mut self, input_values: I, run_options: &RunOptions) -> Result<InferenceFut> {}
        pub fn create_binding(&self) -> Result<IoBinding> {}
    }
    pub struct InferenceFut;
    impl Future for InferenceFut { type Output = Result<SessionOutputs>; }
    pub struct SessionOutputs;
    impl SessionOutputs {
        pub fn get(&self, key: impl AsRef<str>) -> Option<&DynValue> {}
        pub fn remove(&mut self, key: impl AsRef<str>) -> Option<DynValue> {}
        pub fn len(&self) -> usize {}
    }
    pub mod builder {
        use super::Session;
        use crate::error::Result;
        use std::path::Path;
        #[derive(Clone, Copy, Debug)] pub enum GraphOptimizationLevel { Disable, Level1, Level2, Level3, All }
        #[derive(Clone)] pub struct SessionBuilder;
        impl SessionBuilder {
            pub fn with_execution_providers<P>(self, execution_providers: P) -> Result<Self> {}
            pub fn with_intra_threads(self, num_threads: usize) -> Result<Self> {}
            pub fn with_inter_threads(self, num_threads: usize) -> Result<Self> {}
            pub fn with_parallel_execution(self, parallel_execution: bool) -> Result<Self> {}
            pub fn with_optimization_level(self, opt_level: GraphOptimizationLevel) -> Result<Self> {}
            pub fn with_memory_pattern(self, enable: bool) -> Result<Self> {}
            pub fn with_log_id(self, id: impl AsRef<str>) -> Result<Self> {}
            #[blocking(net)] pub fn commit_from_url(&mut self, model_url: impl AsRef<str>) -> Result<Session> {}
            #[blocking(fs)] pub fn commit_from_file<P: AsRef<Path>>(&mut self, model_path: P) -> Result<Session> {}
            #[blocking(cpu)] pub fn commit_from_memory(&mut self, model_bytes: &[u8]) -> Result<Session> {}
        }
    }
}
