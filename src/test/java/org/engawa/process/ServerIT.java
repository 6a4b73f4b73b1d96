package org.engawa.process;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Everything that is tested inside the server, as one and early, while others wait for the launcher: spread over two Java machines, each would start a server for it. */
@Suite
@SelectPackages("org.engawa.container")
@IncludeClassNamePatterns(".*IT")
class ServerIT {}
