//! configparser 3.3.0.

pub mod ini {
    use std::collections::HashMap;
    use std::io;
    use std::path::Path;
    pub type Map = HashMap<String, HashMap<String, Option<String>>>;
    #[derive(Clone, Debug)] pub struct IniDefault;
    #[derive(Clone, Debug, Default)] pub struct WriteOptions;
    impl WriteOptions { pub fn new() -> WriteOptions {} }
    #[derive(Clone, Debug, Default)] pub struct Ini;
    impl Ini {
        pub fn new() -> Ini {}
        pub fn new_cs() -> Ini {}
        pub fn new_from_defaults(defaults: IniDefault) -> Ini {}
        pub fn set_default_section(&mut self, section: &str) {}
        pub fn set_comment_symbols(&mut self, symlist: &[char]) {}
        pub fn set_multiline(&mut self, multiline: bool) {}
        pub fn sections(&self) -> Vec<String> {}
        #[blocking(fs)] #[advice("use `load_async`, of the crate's async feature")] pub fn load<T: AsRef<Path>>(&mut self, path: T) -> Result<Map, String> {}
        #[blocking(fs)] #[advice("use `load_and_append_async`, of the crate's async feature")] pub fn load_and_append<T: AsRef<Path>>(&mut self, path: T) -> Result<Map, String> {}
        pub fn load_from_stream<R: io::Read>(&mut self, reader: R) -> Result<Map, String> { let b: &mut [u8]; reader.read(b) }
        pub fn read(&mut self, input: String) -> Result<Map, String> {}
        pub fn read_and_append(&mut self, input: String) -> Result<Map, String> {}
        #[blocking(fs)] #[advice("use `write_async`, of the crate's async feature")] pub fn write<T: AsRef<Path>>(&self, path: T) -> io::Result<()> {}
        #[blocking(fs)] #[advice("use `pretty_write_async`, of the crate's async feature")] pub fn pretty_write<T: AsRef<Path>>(&self, path: T, write_options: &WriteOptions) -> io::Result<()> {}
        pub fn writes(&self) -> String {}
        pub fn pretty_writes(&self, write_options: &WriteOptions) -> String {}
        pub fn get(&self, section: &str, key: &str) -> Option<String> {}
        pub fn getbool(&self, section: &str, key: &str) -> Result<Option<bool>, String> {}
        pub fn getboolcoerce(&self, section: &str, key: &str) -> Result<Option<bool>, String> {}
        pub fn getint(&self, section: &str, key: &str) -> Result<Option<i64>, String> {}
        pub fn getuint(&self, section: &str, key: &str) -> Result<Option<u64>, String> {}
        pub fn getfloat(&self, section: &str, key: &str) -> Result<Option<f64>, String> {}
        pub fn get_map(&self) -> Option<Map> {}
        pub fn get_map_ref(&self) -> &Map {}
        pub fn get_mut_map(&mut self) -> &mut Map {}
        pub fn set(&mut self, section: &str, key: &str, value: Option<String>) -> Option<Option<String>> {}
        pub fn setstr(&mut self, section: &str, key: &str, value: Option<&str>) -> Option<Option<String>> {}
        pub fn clear(&mut self) {}
        pub async fn load_async<T: AsRef<Path>>(&mut self, path: T) -> Result<Map, String> {}
        pub async fn load_and_append_async<T: AsRef<Path>>(&mut self, path: T) -> Result<Map, String> {}
        pub async fn write_async<T: AsRef<Path>>(&self, path: T) -> io::Result<()> {}
        pub async fn pretty_write_async<T: AsRef<Path>>(&self, path: T, write_options: &WriteOptions) -> io::Result<()> {}
    }
}
