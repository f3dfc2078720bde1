//! r2d2_postgres 0.18.2.

use postgres::{Client, Config, Error, Socket};
use postgres::tls::MakeTlsConnect;
use r2d2::ManageConnection;
pub use postgres;
pub use r2d2;
pub struct PostgresConnectionManager<T>;
impl<T> PostgresConnectionManager<T> where T: MakeTlsConnect<Socket> + Clone {
    pub fn new(config: Config, tls_connector: T) -> PostgresConnectionManager<T> {}
}
impl<T> ManageConnection for PostgresConnectionManager<T> where T: MakeTlsConnect<Socket> + Clone {
    type Connection = Client;
    type Error = Error;
    fn connect(&self) -> Result<Client, Error> {}
    fn is_valid(&self, client: &mut Client) -> Result<(), Error> {}
    fn has_broken(&self, client: &mut Client) -> bool {}
}
