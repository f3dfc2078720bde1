//! iptables 0.6.0. Each call runs the command and waits for it.

use std::error::Error;
use std::process::Output;
pub mod error {
    #[derive(Clone, Copy, Debug)] pub struct IPTablesError { pub code: i32, pub msg: String }
    impl std::fmt::Display for IPTablesError {}
    impl std::error::Error for IPTablesError {}
}
pub struct IPTables { pub cmd: &str, pub has_check: bool, pub has_wait: bool, pub is_numeric: bool }
#[blocking(process)] pub fn new(is_ipv6: bool) -> Result<IPTables, Box<dyn Error>> {}
impl IPTables {
    #[blocking(process)] pub fn get_policy(&self, table: &str, chain: &str) -> Result<String, Box<dyn Error>> {}
    #[blocking(process)] pub fn set_policy(&self, table: &str, chain: &str, policy: &str) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn execute(&self, table: &str, command: &str) -> Result<Output, Box<dyn Error>> {}
    #[blocking(process)] pub fn exists(&self, table: &str, chain: &str, rule: &str) -> Result<bool, Box<dyn Error>> {}
    #[blocking(process)] pub fn chain_exists(&self, table: &str, chain: &str) -> Result<bool, Box<dyn Error>> {}
    #[blocking(process)] pub fn insert(&self, table: &str, chain: &str, rule: &str, position: i32) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn insert_unique(&self, table: &str, chain: &str, rule: &str, position: i32) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn replace(&self, table: &str, chain: &str, rule: &str, position: i32) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn append(&self, table: &str, chain: &str, rule: &str) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn append_unique(&self, table: &str, chain: &str, rule: &str) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn append_replace(&self, table: &str, chain: &str, rule: &str) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn delete(&self, table: &str, chain: &str, rule: &str) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn delete_all(&self, table: &str, chain: &str, rule: &str) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn list(&self, table: &str, chain: &str) -> Result<Vec<String>, Box<dyn Error>> {}
    #[blocking(process)] pub fn list_table(&self, table: &str) -> Result<Vec<String>, Box<dyn Error>> {}
    #[blocking(process)] pub fn list_chains(&self, table: &str) -> Result<Vec<String>, Box<dyn Error>> {}
    #[blocking(process)] pub fn new_chain(&self, table: &str, chain: &str) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn flush_chain(&self, table: &str, chain: &str) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn rename_chain(&self, table: &str, old_chain: &str, new_chain: &str) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn delete_chain(&self, table: &str, chain: &str) -> Result<(), Box<dyn Error>> {}
    #[blocking(process)] pub fn flush_table(&self, table: &str) -> Result<(), Box<dyn Error>> {}
    pub fn set_numeric(&mut self, numeric: bool) {}
}
