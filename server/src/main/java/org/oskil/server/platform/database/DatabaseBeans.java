package org.oskil.server.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.oskil.server.platform.start.Access;
import org.oskil.server.platform.start.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** The server's way into the database: a pool, scope over it, transactions over that. */
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {
  /** A database that died is back within seconds; requests wait that long rather than fail. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Bean
  HikariDataSource pool(Database database, Limits limits) {
    return new HikariDataSource(config(database.server(), limits));
  }

  @Bean
  @Primary
  DataSource dataSource(HikariDataSource pool) {
    return new ScopedDataSource(pool);
  }

  @Bean
  Transactions transactions(PlatformTransactionManager manager) {
    return new Transactions(manager);
  }

  static HikariConfig config(Access server, Limits limits) {
    var config = new HikariConfig();
    config.setPoolName("oskil");
    config.setJdbcUrl(server.url());
    config.setUsername(server.user());
    config.setPassword(server.password());
    config.setMaximumPoolSize(limits.connections());
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setDataSourceProperties(properties(limits));
    return config;
  }

  private static Properties properties(Limits limits) {
    var properties = new Properties();
    properties.setProperty("ApplicationName", "oskil");
    properties.setProperty("currentSchema", "oskil");
    // The detail of an error quotes the row that caused it, and rows have people in them.
    properties.setProperty("logServerErrorDetail", "false");
    properties.setProperty("reWriteBatchedInserts", "true");
    // Statements are few and come again: after the second time the server keeps their plan.
    properties.setProperty("prepareThreshold", "2");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("options", "-c statement_timeout=" + limits.statement().toMillis());
    return properties;
  }
}
