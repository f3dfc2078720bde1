//! lightning-persister 0.3.0-rc3, and 0.2, where one store is a level higher.

pub mod fs_store {
    pub use self::v1::FilesystemStore;
    pub mod v1 {
        use std::future::Future;
        use std::io;
        use std::path::PathBuf;
        pub struct FilesystemStore;
        impl FilesystemStore {
            pub fn new(data_dir: PathBuf) -> Self {}
            pub fn get_data_dir(&self) -> PathBuf {}
        }
        impl lightning::util::persist::KVStoreSync for FilesystemStore {
            #[blocking(fs)] #[advice("use `KVStore`, whose fns are async")] fn read(&self, primary_namespace: &str, secondary_namespace: &str, key: &str) -> Result<Vec<u8>, io::Error> {}
            #[blocking(fs)] #[advice("use `KVStore`, whose fns are async")] fn write(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, buf: Vec<u8>) -> Result<(), io::Error> {}
            #[blocking(fs)] #[advice("use `KVStore`, whose fns are async")] fn remove(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, lazy: bool) -> Result<(), io::Error> {}
            #[blocking(fs)] #[advice("use `KVStore`, whose fns are async")] fn list(&self, primary_namespace: &str, secondary_namespace: &str) -> Result<Vec<String>, io::Error> {}
        }
        impl lightning::util::persist::KVStore for FilesystemStore {
            fn read(&self, primary_namespace: &str, secondary_namespace: &str, key: &str) -> impl Future<Output = Result<Vec<u8>, io::Error>> {}
            fn write(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, buf: Vec<u8>) -> impl Future<Output = Result<(), io::Error>> {}
            fn remove(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, lazy: bool) -> impl Future<Output = Result<(), io::Error>> {}
            fn list(&self, primary_namespace: &str, secondary_namespace: &str) -> impl Future<Output = Result<Vec<String>, io::Error>> {}
        }
    }
    pub mod v2 {
        use std::future::Future;
        use std::io;
        use std::path::PathBuf;
        #[derive(Debug)] pub enum FilesystemStoreV2Error {}
        pub struct FilesystemStoreV2;
        impl FilesystemStoreV2 {
            #[blocking(fs)] pub fn new(data_dir: PathBuf) -> Result<Self, FilesystemStoreV2Error> {}
            pub fn get_data_dir(&self) -> PathBuf {}
        }
        impl lightning::util::persist::KVStoreSync for FilesystemStoreV2 {
            #[blocking(fs)] #[advice("use `KVStore`, whose fns are async")] fn read(&self, primary_namespace: &str, secondary_namespace: &str, key: &str) -> Result<Vec<u8>, io::Error> {}
            #[blocking(fs)] #[advice("use `KVStore`, whose fns are async")] fn write(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, buf: Vec<u8>) -> Result<(), io::Error> {}
            #[blocking(fs)] #[advice("use `KVStore`, whose fns are async")] fn remove(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, lazy: bool) -> Result<(), io::Error> {}
            #[blocking(fs)] #[advice("use `KVStore`, whose fns are async")] fn list(&self, primary_namespace: &str, secondary_namespace: &str) -> Result<Vec<String>, io::Error> {}
        }
        impl lightning::util::persist::KVStore for FilesystemStoreV2 {
            fn read(&self, primary_namespace: &str, secondary_namespace: &str, key: &str) -> impl Future<Output = Result<Vec<u8>, io::Error>> {}
            fn write(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, buf: Vec<u8>) -> impl Future<Output = Result<(), io::Error>> {}
            fn remove(&self, primary_namespace: &str, secondary_namespace: &str, key: &str, lazy: bool) -> impl Future<Output = Result<(), io::Error>> {}
            fn list(&self, primary_namespace: &str, secondary_namespace: &str) -> impl Future<Output = Result<Vec<String>, io::Error>> {}
        }
    }
}
