//! lightning 0.3.0-rc3: how stores of keys are called. The crate itself does no I/O.

pub use std::io;
pub mod util {
    pub mod persist {
        use std::future::Future;
        use std::io;
        pub trait KVStoreSync {
            fn read(&self, primary_namespace: &str, secondary_namespace: &str, key: &str) -> Result<Vec<u8>, io::Error>;
            fn write(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, buf: Vec<u8>) -> Result<(), io::Error>;
            fn remove(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, lazy: bool) -> Result<(), io::Error>;
            fn list(&self, primary_namespace: &str, secondary_namespace: &str) -> Result<Vec<String>, io::Error>;
        }
        pub trait KVStore {
            fn read(&self, primary_namespace: &str, secondary_namespace: &str, key: &str) -> impl Future<Output = Result<Vec<u8>, io::Error>>;
            fn write(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, buf: Vec<u8>) -> impl Future<Output = Result<(), io::Error>>;
            fn remove(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, lazy: bool) -> impl Future<Output = Result<(), io::Error>>;
            fn list(&self, primary_namespace: &str, secondary_namespace: &str) -> impl Future<Output = Result<Vec<String>, io::Error>>;
        }
    }
}
