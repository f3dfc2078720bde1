//! `std::os`: what platforms add.

pub mod fd;
pub mod unix;
pub mod windows;

pub mod raw {
    pub use crate::ffi::{c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort, c_void};
}

pub mod linux {
    pub mod fs {
        pub trait MetadataExt {
            fn st_dev(&self) -> u64;
            fn st_ino(&self) -> u64;
            fn st_mode(&self) -> u32;
            fn st_nlink(&self) -> u64;
            fn st_uid(&self) -> u32;
            fn st_gid(&self) -> u32;
            fn st_size(&self) -> u64;
            fn st_atime(&self) -> i64;
            fn st_mtime(&self) -> i64;
            fn st_ctime(&self) -> i64;
        }
        impl MetadataExt for crate::fs::Metadata {}
    }
}
