using System;
using System.Collections.Generic;
using Gauges.Models;
using Microsoft.Extensions.Configuration;

var configuration = new ConfigurationBuilder()
    .AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Gauge:Name"] = "left tank",
        ["Gauge:Level:Value"] = "50",
        ["Gauge:Kind:Value"] = "sonar",
        ["Gauge:Limits:High"] = "99.5",
        ["Gauge:Labels:maker"] = "none",
        ["Gauge:History:0:Value"] = "100",
        ["Limits:Low"] = "1",
    })
    .Build();
var gauge = new Gauge { Level = Level.EMPTY };
configuration.GetSection("Gauge").Bind(gauge);
Console.WriteLine(gauge.ToJson());
Console.WriteLine(configuration.GetSection("Limits").Get<Limits>()!.ToJson());
